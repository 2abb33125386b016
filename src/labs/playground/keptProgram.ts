const key = 'replayground-playground-program'

/** The program that was edited last in this browser; null where there is none or storage is blocked. */
export const keptProgram = (): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a program for the next visit, where the browser allows it. */
export const keepProgram = (program: string): void => {
  try {
    localStorage.setItem(key, program)
  } catch {
    // Blocked or full: the program is on screen all the same, and can be saved as a file.
  }
}
