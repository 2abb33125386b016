import { savingsEventIn } from '../../../savings/index.ts'
import { snapshotHash, type EventStore, type Snapshot, type Snapshots } from '../../../store/index.ts'
import { noTotals, withEvent, type Shape, type Totals } from './totals.ts'

/** `trust`: any snapshot is taken as it is. `check`: its schema version and its hash must fit. */
export type Guard = 'trust' | 'check'

/** A snapshot that was not used, and why. */
export interface Refused {
  readonly version: number
  readonly why: 'shape' | 'hash'
}

/** How an account was loaded. */
export interface Loaded {
  readonly totals: Totals
  /** Version of the account. */
  readonly version: number
  /** Version of the snapshot that it began with; 0 when it began with nothing. */
  readonly from: number
  /** Events that were read and folded. */
  readonly replayed: number
  /** Newest first. */
  readonly refused: readonly Refused[]
}

/** An account at one of its versions. */
export interface Point {
  readonly totals: Totals
  readonly version: number
}

const beginning: Point = { totals: noTotals, version: 0 }

/** Events that are read from the engine at a time. */
const batchSize = 5000

/** Folds the events after a point, and tells each point on the way. */
export const foldFrom = async (
  store: EventStore,
  aggregateId: string,
  { shape, start = beginning }: { readonly shape: Shape; readonly start?: Point },
  visit: (point: Point) => void | Promise<void> = () => undefined,
): Promise<Point> => {
  let point = start
  for await (const event of store.read(aggregateId, { from: start.version + 1, batchSize })) {
    const booking = savingsEventIn(event)
    const totals = booking === null ? point.totals : withEvent(point.totals, booking, shape)
    point = { totals, version: event.order }
    const wait = visit(point)
    if (wait !== undefined) await wait
  }
  return point
}

/** Loads an account by all of its events. */
export const replayAccount = async (
  store: EventStore,
  aggregateId: string,
  shape: Shape,
): Promise<Loaded> => {
  const { totals, version } = await foldFrom(store, aggregateId, { shape })
  return { totals, version, from: 0, replayed: version, refused: [] }
}

/** The state in a snapshot. @throws {SyntaxError} it is no JSON */
export const stateIn = ({ state }: Snapshot): Totals => JSON.parse(state) as Totals

/** Why a snapshot must not be used; null when it may. */
export const objection = async (snapshot: Snapshot, shape: Shape): Promise<Refused['why'] | null> => {
  if ((await snapshotHash(snapshot)) !== snapshot.hash) return 'hash'
  return snapshot.schemaVersion === shape ? null : 'shape'
}

/** What is needed to load with snapshots. */
export interface AccountRows {
  readonly store: EventStore
  readonly snapshots: Snapshots
}

interface Search {
  readonly snapshot: Snapshot | undefined
  readonly refused: readonly Refused[]
}

/** From the newest snapshot back to one whose version and hash fit. */
const newestSound = async (snapshots: Snapshots, aggregateId: string, shape: Shape): Promise<Search> => {
  const refused: Refused[] = []
  let snapshot = await snapshots.newest(aggregateId)
  while (snapshot !== undefined) {
    const why = await objection(snapshot, shape)
    if (why === null) break
    refused.push({ version: snapshot.version, why })
    snapshot = await snapshots.newest(aggregateId, snapshot.version - 1)
  }
  return { snapshot, refused }
}

/** Loads an account from its newest snapshot that the guard lets through, and the events after it. */
export const loadAccount = async (
  { store, snapshots }: AccountRows,
  aggregateId: string,
  { shape, guard }: { readonly shape: Shape; readonly guard: Guard },
): Promise<Loaded> => {
  const { snapshot, refused } =
    guard === 'check'
      ? await newestSound(snapshots, aggregateId, shape)
      : { snapshot: await snapshots.newest(aggregateId), refused: [] }
  const start = snapshot === undefined ? beginning : { totals: stateIn(snapshot), version: snapshot.version }
  const { totals, version } = await foldFrom(store, aggregateId, { shape, start })
  return { totals, version, from: start.version, replayed: version - start.version, refused }
}
