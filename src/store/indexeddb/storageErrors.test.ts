import { describe, expect, it } from 'vitest'
import {
  ImmutableLogError,
  NewerStoreError,
  StorageBlockedError,
  StorageClosedError,
  StorageError,
  StorageFullError,
  StorageUnavailableError,
} from '../errors.ts'
import { storageError } from './storageErrors.ts'

const thrown = (name: string, message = 'it said', more: object = {}): Error =>
  Object.assign(new DOMException(message, name), more)

/** What a browser or the library throws, and what people are told. */
const table = [
  [thrown('QuotaExceededError'), StorageFullError],
  [
    Object.assign(new Error('Abort'), { name: 'AbortError', inner: thrown('QuotaExceededError') }),
    StorageFullError,
  ],
  [
    Object.assign(new Error('Bulk'), { name: 'BulkError', failures: [thrown('QuotaExceededError')] }),
    StorageFullError,
  ],
  [thrown('VersionError'), NewerStoreError],
  [thrown('BlockedError'), StorageBlockedError],
  [thrown('SecurityError'), StorageUnavailableError],
  [Object.assign(new Error('IndexedDB API missing'), { name: 'MissingAPIError' }), StorageUnavailableError],
  [
    thrown(
      'InvalidStateError',
      'A mutation operation was attempted on a database that did not allow mutations.',
    ),
    StorageUnavailableError,
  ],
  [thrown('InvalidStateError', 'The database connection is closing.'), StorageClosedError],
  [
    thrown('UnknownError', 'Connection to Indexed Database server lost. Refresh the page to try again'),
    StorageClosedError,
  ],
  [thrown('UnknownError', 'Internal error opening backing store for indexedDB.open.'), StorageClosedError],
  [Object.assign(new Error('closed'), { name: 'DatabaseClosedError' }), StorageClosedError],
  [Object.assign(new Error('Aborted'), { name: 'AbortError', inner: null }), StorageClosedError],
  [thrown('DataError'), StorageError],
  ['a text', StorageError],
  [null, StorageError],
] as const

describe('what the browser throws', () => {
  it.each(table)('%s becomes a named error in a whole sentence', (given, kind) => {
    const error = storageError('append to "replayground"', given)
    expect(error.constructor).toBe(kind)
    expect(error.message).toMatch(/^Failed to append to "replayground": because .+\. [A-Z].+\.$/)
    expect(error.cause).toBe(given)
  })

  it('leaves our own errors as they are, also when the library wrapped them', () => {
    const own = new ImmutableLogError('Failed to change an event: because it is stored. Append another.')
    expect(storageError('write', own)).toBe(own)
    expect(storageError('write', Object.assign(new Error('Bulk'), { failures: [own] }))).toBe(own)
  })
})
