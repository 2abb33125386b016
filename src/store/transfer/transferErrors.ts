/** A file is not a whole, sound export; nothing of it was written. */
export class ImportRefusedError extends Error {
  override readonly name = 'ImportRefusedError'
  /** Line of the file, from 1. */
  readonly line: number
  /** What is wrong with that line; the end of "because line 17 ...". */
  readonly reason: string

  constructor(file: string, line: number, reason: string) {
    super(
      `Failed to import "${file}": because line ${line} ${reason}. Export the store again, or correct line ${line}; nothing was written.`,
    )
    this.line = line
    this.reason = reason
  }
}

/** The store that was to be filled has events already. */
export class ImportTargetNotEmptyError extends Error {
  override readonly name = 'ImportTargetNotEmptyError'

  constructor(file: string, store: string, head: number) {
    super(
      `Failed to import "${file}": because store "${store}" has ${head} events already. Import into a new store; nothing was written.`,
    )
  }
}

/** Writing failed; the message says whether what was written is removed. */
export class ImportFailedError extends Error {
  override readonly name = 'ImportFailedError'
}
