import {
  DamagedEventError,
  ImmutableLogError,
  InvalidEventError,
  NewerStoreError,
  StorageBlockedError,
  StorageClosedError,
  StorageError,
  StorageFullError,
  StorageUnavailableError,
} from '../errors.ts'

/** Bulk errors list their causes, others of the library hold one as `inner`. */
const causeOf = (error: Error): unknown => {
  if ('failures' in error && Array.isArray(error.failures) && error.failures.length > 0) {
    return error.failures[0]
  }
  return ('inner' in error ? error.inner : null) ?? error.cause
}

const causesOf = (error: unknown): readonly Error[] => {
  const causes: Error[] = []
  let next: unknown = error
  while (next instanceof Error && causes.length < 5) {
    causes.push(next)
    next = causeOf(next)
  }
  return causes
}

const ours = [StorageError, ImmutableLogError, InvalidEventError, DamagedEventError]

const closedNames = ['DatabaseClosedError', 'InvalidStateError', 'UnknownError', 'TimeoutError']
/** What a private window of Firefox says on opening. */
const privateWords = /did not allow mutations/i
const closedWords = /connection (to|is)|backing store|database is closing|closing/i

/** A named error in plain words for what the browser's storage threw. */
export const storageError = (doing: string, error: unknown): Error => {
  const causes = causesOf(error)
  const own = causes.find((cause) => ours.some((kind) => cause instanceof kind))
  if (own !== undefined) return own
  const has = (name: string): boolean => causes.some((cause) => cause.name === name)
  const last = causes.at(-1)
  const said = last?.message ?? String(error)
  // An abort without a cause of its own is the browser's: it closed the connection beneath the transaction.
  const aborted = last?.name === 'AbortError'

  if (has('QuotaExceededError')) {
    return new StorageFullError(
      `Failed to ${doing}: because this browser has no room left (${said}). Export and delete stores you no longer need.`,
      { cause: error },
    )
  }
  if (has('VersionError')) {
    return new NewerStoreError(
      `Failed to ${doing}: because a newer Replayground made this database (${said}). Reload the page to get the newer one.`,
      { cause: error },
    )
  }
  if (has('BlockedError') || has('BlockedByClientError')) {
    return new StorageBlockedError(
      `Failed to ${doing}: because another tab keeps the database open (${said}). Close the other tabs and try again.`,
      { cause: error },
    )
  }
  if (has('MissingAPIError') || has('SecurityError') || privateWords.test(said)) {
    return new StorageUnavailableError(
      `Failed to ${doing}: because this browser gives no IndexedDB here (${said}). Leave private browsing or allow site data.`,
      { cause: error },
    )
  }
  if (aborted || closedNames.some(has) || closedWords.test(said)) {
    return new StorageClosedError(
      `Failed to ${doing}: because the connection to the database was lost (${said}). Reload the page.`,
      { cause: error },
    )
  }
  return new StorageError(
    `Failed to ${doing}: because the browser's storage refused (${said}). Try again, or export and reload.`,
    { cause: error },
  )
}
