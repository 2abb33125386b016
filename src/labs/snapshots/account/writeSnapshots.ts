import { snapshotHash, type Snapshot } from '../../../store/index.ts'
import { foldFrom, type AccountRows, type Point } from './loadAccount.ts'
import type { Shape } from './totals.ts'

/** When snapshots are made, and what they say of themselves. */
export interface Schedule {
  /** Versions at which one is made. */
  readonly isDue: (version: number) => boolean
  readonly shape: Shape
  /** Whether the schema version is written down. */
  readonly versioned: boolean
}

/** A snapshot each so many events. */
export const everyEvents =
  (interval: number): Schedule['isDue'] =>
  (version) =>
    version % interval === 0

/** A snapshot of a point, with the hash that it must have. */
export const snapshotOf = async (
  aggregateId: string,
  { totals, version }: Point,
  schemaVersion: number | null,
): Promise<Snapshot> => {
  const row = { aggregateId, version, schemaVersion, state: JSON.stringify(totals) }
  return { ...row, hash: await snapshotHash(row) }
}

/** What writing snapshots came to. */
export interface Written {
  readonly rows: number
  /** Of all their columns as JSON text. */
  readonly bytes: number
  /** Hashing and writing alone, in real milliseconds. */
  readonly wallMs: number
}

const batch = 500

/** Replays an account and writes its snapshots anew; those of before are dropped. */
export const writeSnapshots = async (
  { store, snapshots }: AccountRows,
  aggregateId: string,
  { isDue, shape, versioned }: Schedule,
  clock: () => number,
): Promise<Written> => {
  let waiting: Snapshot[] = []
  let [rows, bytes, wallMs] = [0, 0, 0]
  const flush = async (): Promise<void> => {
    const began = clock()
    await snapshots.put(waiting)
    wallMs += clock() - began
    waiting = []
  }
  await snapshots.drop(aggregateId)
  await foldFrom(store, aggregateId, { shape }, (point) => {
    if (!isDue(point.version)) return undefined
    return (async () => {
      const began = clock()
      const row = await snapshotOf(aggregateId, point, versioned ? shape : null)
      wallMs += clock() - began
      waiting.push(row)
      rows += 1
      bytes += JSON.stringify(row).length
      if (waiting.length >= batch) await flush()
    })()
  })
  await flush()
  return { rows, bytes, wallMs }
}
