/** A saved state of an aggregate. Derived data: it can always be made again from the events. */
export interface Snapshot {
  readonly aggregateId: string
  /** Order of the last event in it; at least 1. */
  readonly version: number
  /** Version of the shape of `state`; null when whoever wrote it did not say. */
  readonly schemaVersion: number | null
  /** JSON text. */
  readonly state: string
  /** SHA-256 over the other four, hexadecimal. */
  readonly hash: string
}

/** The snapshots of one event store. */
export interface Snapshots {
  /** The newest one of an aggregate whose version is at most `upTo` (default: any); undefined when there is none. */
  newest(aggregateId: string, upTo?: number): Promise<Snapshot | undefined>
  /** All of an aggregate, oldest first. */
  all(aggregateId: string): Promise<readonly Snapshot[]>
  /** Keeps snapshots; one of the same aggregate and version is overwritten. */
  put(snapshots: readonly Snapshot[]): Promise<void>
  /** Throws all of an aggregate away: nothing is lost by it. */
  drop(aggregateId: string): Promise<void>
  close(): void
}

const hexadecimal = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** What the hash of a snapshot must be. */
export const snapshotHash = async (snapshot: Omit<Snapshot, 'hash'>): Promise<string> => {
  const { aggregateId, version, schemaVersion, state } = snapshot
  const text = JSON.stringify([aggregateId, version, schemaVersion, state])
  return hexadecimal(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

const digits = 12

/** The text by which snapshots sort: by aggregate, then by version. */
export const snapshotKey = (aggregateId: string, version: number): string =>
  `${aggregateId}@${String(version).padStart(digits, '0')}`

/** Higher than every version. */
export const highestVersion = 10 ** digits - 1
