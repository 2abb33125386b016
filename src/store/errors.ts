import type { ExpectedVersion } from './contract.ts'

/** The aggregate is not at the version that the caller expected. Nothing was stored. */
export class ConcurrencyError extends Error {
  override readonly name = 'ConcurrencyError'
  readonly aggregateId: string
  readonly expected: ExpectedVersion
  readonly actual: number

  constructor(aggregateId: string, expected: ExpectedVersion, actual: number) {
    super(
      `Failed to append to "${aggregateId}": because version ${expected} was expected and ${actual} is there. ` +
        'Load it again, decide anew, and append with the version you then find.',
    )
    this.aggregateId = aggregateId
    this.expected = expected
    this.actual = actual
  }
}

/** An event, an id or an option that the store cannot take. Nothing was stored. */
export class InvalidEventError extends Error {
  override readonly name = 'InvalidEventError'
}

/** Somebody tried to change history. Nothing was changed. */
export class ImmutableLogError extends Error {
  override readonly name = 'ImmutableLogError'
}

/** A stored row cannot be understood. It is neither skipped nor changed. */
export class DamagedEventError extends Error {
  override readonly name = 'DamagedEventError'
  /** Position of the event. */
  readonly id: number

  constructor(id: number, why: string) {
    super(
      `Failed to read event ${id}: because ${why}. Export what can be read, and verify the store in the store browser.`,
    )
    this.id = id
  }
}

/** The browser's storage refused. What was to be stored is not stored. */
export class StorageError extends Error {
  override readonly name: string = 'StorageError'
}

/** There is no room. */
export class StorageFullError extends StorageError {
  override readonly name = 'StorageFullError'
}

/** The connection to the database is gone: closed here, or lost by the browser. */
export class StorageClosedError extends StorageError {
  override readonly name = 'StorageClosedError'
}

/** Another tab holds an older version of the database open. */
export class StorageBlockedError extends StorageError {
  override readonly name = 'StorageBlockedError'
}

/** This browser gives no IndexedDB here, for instance in a private window. */
export class StorageUnavailableError extends StorageError {
  override readonly name = 'StorageUnavailableError'
}

/** The database was made by a newer Replayground. */
export class NewerStoreError extends StorageError {
  override readonly name = 'NewerStoreError'
}
