/** Hands a file to the browser, which saves it where downloads go. */
export const saveFile = (blob: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The browser has taken its own hold by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
