import type { EventStore, NewEvent, RecordedEvent } from '../../../store/index.ts'
import {
  keepSnapshot,
  snapshotsOf,
  stateIn,
  usableSnapshot,
  type Snapshot,
  type SnapshotRows,
} from './snapshot.ts'
import {
  bookingOf,
  noTotals,
  sameTotals,
  withBooking,
  type Booked,
  type Shape,
  type Totals,
} from './totals.ts'

/** Events that are appended at a time. */
const chunk = 5000

const eventOf = (n: number): NewEvent => ({ eventType: 'AmountBooked', eventData: bookingOf(n) })

/** Adds bookings to an account until it has `count` of them. */
export const fillAccount = async (
  store: EventStore,
  aggregateId: string,
  count: number,
  tell: (done: number) => void = () => undefined,
): Promise<void> => {
  for (let version = await store.version(aggregateId); version < count;) {
    const more = Math.min(chunk, count - version)
    await store.append(
      aggregateId,
      Array.from({ length: more }, (_, index) => eventOf(version + index + 1)),
      version,
    )
    version += more
    tell(version)
  }
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
}

const bookedIn = (event: RecordedEvent): Booked => event.eventData as Booked

/** Folds the events after a state. */
const fold = async (
  store: EventStore,
  aggregateId: string,
  start: { readonly totals: Totals; readonly version: number },
): Promise<Loaded> => {
  let { totals, version } = start
  for await (const event of store.read(aggregateId, { from: start.version + 1 })) {
    totals = withBooking(totals, bookedIn(event))
    version = event.order
  }
  return { totals, version, from: start.version, replayed: version - start.version }
}

/** Loads an account by all of its events. */
export const replayAccount = (store: EventStore, aggregateId: string, shape: Shape): Promise<Loaded> =>
  fold(store, aggregateId, { totals: noTotals(shape), version: 0 })

/** How to load with snapshots: in which shape, and whether a snapshot of another shape is refused. */
export interface LoadOptions {
  readonly shape: Shape
  readonly checked: boolean
}

/** Loads an account from its newest usable snapshot and the events after it. */
export const loadAccount = async (
  store: EventStore,
  rows: SnapshotRows,
  aggregateId: string,
  { shape, checked }: LoadOptions,
): Promise<Loaded> => {
  const snapshot = usableSnapshot(await snapshotsOf(rows, aggregateId), shape, checked)
  return fold(
    store,
    aggregateId,
    snapshot === null
      ? { totals: noTotals(shape), version: 0 }
      : { totals: stateIn(snapshot), version: snapshot.version },
  )
}

/** Writes a snapshot at each multiple of `interval`; with how many, and how many characters of JSON. */
export const writeSnapshots = async (
  store: EventStore,
  rows: SnapshotRows,
  aggregateId: string,
  {
    interval,
    shape,
    versioned,
  }: { readonly interval: number; readonly shape: Shape; readonly versioned: boolean },
): Promise<{ readonly written: number; readonly characters: number }> => {
  let totals = noTotals(shape)
  let [written, characters] = [0, 0]
  for await (const event of store.read(aggregateId)) {
    totals = withBooking(totals, bookedIn(event))
    if (event.order % interval !== 0) continue
    const state = JSON.stringify(totals)
    const schemaVersion = versioned ? shape : null
    await keepSnapshot(rows, { aggregateId, version: event.order, schemaVersion, state })
    written += 1
    characters += state.length
  }
  return { written, characters }
}

/** A snapshot that does not say what a replay says. */
export interface WrongSnapshot {
  readonly snapshot: Snapshot
  readonly should: Totals
  /** What of it differs. */
  readonly fields: readonly string[]
}

const differing = (is: Partial<Totals>, should: Totals): readonly string[] =>
  (['balance', 'bookings', 'paidIn'] as const).filter((field) => is[field] !== should[field])

/** Compares every snapshot with a replay of the events until there. */
export const verifySnapshots = async (
  store: EventStore,
  rows: SnapshotRows,
  aggregateId: string,
  shape: Shape,
): Promise<readonly WrongSnapshot[]> => {
  const byVersion = new Map((await snapshotsOf(rows, aggregateId)).map((each) => [each.version, each]))
  const wrong: WrongSnapshot[] = []
  let totals = noTotals(shape)
  for await (const event of store.read(aggregateId)) {
    totals = withBooking(totals, bookedIn(event))
    const snapshot = byVersion.get(event.order)
    if (snapshot === undefined || sameTotals(stateIn(snapshot), totals)) continue
    wrong.push({ snapshot, should: totals, fields: differing(stateIn(snapshot), totals) })
  }
  return wrong
}
