/** First line of an exported file. */
export interface TransferHeader {
  readonly format: 'replayground-events'
  /** Version of the format. */
  readonly version: 1
  /** Name of the store that was exported. */
  readonly store: string
  /** How many events follow, one a line. */
  readonly events: number
  /** SHA-256 over the rows, as `EventStore.logHash` gives it. */
  readonly logHash: string
  /** ISO 8601, UTC. */
  readonly exportedAt: string
}

/** Says what is wrong with a text. */
type Complaint = (reason: string) => Error

const keys = ['events', 'exportedAt', 'format', 'logHash', 'store', 'version']

/** Reads the first line. @throws what `complain` makes */
export const parseHeader = (
  value: Readonly<Record<string, unknown>>,
  complain: Complaint,
): TransferHeader => {
  const { format, version, store, events, logHash, exportedAt } = value
  if (format !== 'replayground-events') {
    throw complain('does not say "format":"replayground-events", so this is not an exported store')
  }
  if (version !== 1)
    throw complain(`has format version ${JSON.stringify(version)}; this program reads version 1`)
  if (Object.keys(value).sort().join() !== keys.join()) {
    throw complain(`has other keys than ${keys.join(', ')}`)
  }
  if (typeof store !== 'string') throw complain('has a "store" that is not text')
  if (typeof events !== 'number' || !Number.isSafeInteger(events) || events < 0) {
    throw complain(`has "events":${JSON.stringify(events)}, which is not a number of events`)
  }
  if (typeof logHash !== 'string' || !/^[0-9a-f]{64}$/.test(logHash)) {
    throw complain('has a "logHash" that is not 64 hexadecimal digits')
  }
  if (typeof exportedAt !== 'string') throw complain('has an "exportedAt" that is not text')
  return { format, version, store, events, logHash, exportedAt }
}
