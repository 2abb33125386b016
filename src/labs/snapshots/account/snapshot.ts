import type { Rows } from '../../../store/index.ts'
import type { Shape, Totals } from './totals.ts'

/** A saved state of an aggregate. Derived: it can always be made again from the events. */
export interface Snapshot {
  readonly aggregateId: string
  /** Order of the last event in it. */
  readonly version: number
  /** Shape of the state; null when nobody wrote it down. */
  readonly schemaVersion: number | null
  /** JSON text. */
  readonly state: string
}

export type SnapshotRows = Rows<Snapshot>

const keyOf = (aggregateId: string, version: number): string =>
  `${aggregateId}@${String(version).padStart(9, '0')}`

/** Keeps a snapshot. */
export const keepSnapshot = (rows: SnapshotRows, snapshot: Snapshot): Promise<void> =>
  rows.put(keyOf(snapshot.aggregateId, snapshot.version), snapshot)

/** The snapshots of an aggregate, oldest first. */
export const snapshotsOf = async (rows: SnapshotRows, aggregateId: string): Promise<readonly Snapshot[]> =>
  (await rows.all())
    .filter((row) => row.aggregateId === aggregateId)
    .toSorted((a, b) => a.version - b.version)

/** Throws the snapshots of an aggregate away: nothing is lost by it. */
export const dropSnapshots = async (rows: SnapshotRows, aggregateId: string): Promise<void> => {
  for (const { version } of await snapshotsOf(rows, aggregateId))
    await rows.remove(keyOf(aggregateId, version))
}

/** The newest snapshot that can be used; with `checked` only those of today's shape. */
export const usableSnapshot = (
  snapshots: readonly Snapshot[],
  shape: Shape,
  checked: boolean,
): Snapshot | null => snapshots.findLast(({ schemaVersion }) => !checked || schemaVersion === shape) ?? null

/** The state in a snapshot. @throws {SyntaxError} when it is no JSON */
export const stateIn = ({ state }: Snapshot): Totals => JSON.parse(state) as Totals
