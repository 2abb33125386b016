import type { EventStore } from '../../../store/index.ts'

/** Where the databases of a case are, and the lab's clock. */
export interface Shelf {
  /** Opens a database; the same one each time until it is closed. Made if it is not there. */
  readonly open: (name: string) => Promise<EventStore>
  /** Lets go of a database; what is in it stays. */
  readonly close: (name: string) => Promise<void>
  /** Deletes a database for good. */
  readonly remove: (name: string) => Promise<void>
  /** Real milliseconds. */
  readonly clock: () => number
  /** The day of today for a file name, ISO 8601. */
  readonly today: () => string
  /** Keeps the backup that was taken last, so that it can be restored without choosing the file. */
  readonly keep: (backup: Blob) => void
  readonly kept: () => Blob | null
}

const prefix = 'replayground-restore'

/** Name of a database of a case. */
export const databaseName = (number: number, key: string): string => `${prefix}-${number}-${key}`

const ofLab = /^replayground-restore-(\d+-[a-z]|own(-\d+)?)$/

/** Whether a database is one of this lab's. */
export const isOfLab = (name: string): boolean => ofLab.test(name)

/** The case that a database belongs to; 0 where it is a copy of the learner's own store. */
export const caseOf = (name: string): number =>
  Number(/^replayground-restore-(\d+)-[a-z]$/.exec(name)?.[1] ?? 0)

/** How many databases the lab keeps at most. */
export const mostDatabases = 12

/** Looks whether so many more databases may be made. @throws {Error} there would be too many */
export const checkRoom = (names: readonly string[], more: number): void => {
  if (more === 0 || names.length + more <= mostDatabases) return
  throw new Error(
    `Failed to make ${more} more: because this lab has ${names.length} databases, and keeps at most ${mostDatabases}. Remove some under “Databases”.`,
  )
}
