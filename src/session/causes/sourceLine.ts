/** Where in the source of a model an event is worked out. */
export interface SourcePlace {
  /** From the folder of the lab. */
  readonly file: string
  /** A text that only the line in question has. */
  readonly line: string
  /** Reads the file, as the build has it. */
  readonly load: () => Promise<string>
}

/** A piece of a source file around a line. */
export interface SourceExcerpt {
  /** Number of the line, from 1. */
  readonly line: number
  /** Number of the first line of the piece. */
  readonly from: number
  readonly lines: readonly string[]
}

const before = 2
const after = 12

/** The line that has the text, with some lines around it. @throws {Error} when no line has it */
export const excerptOf = (source: string, text: string): SourceExcerpt => {
  const lines = source.split('\n')
  const index = lines.findIndex((line) => line.includes(text))
  if (index < 0) {
    throw new Error(
      `Failed to show the line: because the source has no line with "${text}". Mend the lab's list of places.`,
    )
  }
  const from = Math.max(0, index - before)
  return { line: index + 1, from: from + 1, lines: lines.slice(from, index + after) }
}
