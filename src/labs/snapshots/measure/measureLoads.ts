import { deleteStore, openEventStore, openRows, type EventStore } from '../../../store/index.ts'
import { fillAccount, loadAccount, replayAccount, writeSnapshots } from '../account/longAccount.ts'
import { dropSnapshots, type Snapshot, type SnapshotRows } from '../account/snapshot.ts'

/** Lengths that are measured, in events. */
export const lengths = [10, 100, 1000, 10_000, 100_000, 1_000_000] as const

/** Loading an account of this length: medians of real milliseconds. */
export interface LoadTimes {
  readonly events: number
  readonly replay: number
  readonly snapshot: number
  /** The same bookings in accounts of 250 each: loading the last of them. */
  readonly split: number
  /** Writing all snapshots once. */
  readonly writing: number
  readonly snapshots: number
  readonly characters: number
}

const storeName = 'replayground-lab-snapshots'
const long = 'Account-long'
const shortLength = 250
const runsEach = 5

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Fewer runs where one takes long. */
const medianOf = async (work: () => Promise<unknown>, signal: AbortSignal): Promise<number> => {
  const times: number[] = []
  for (let run = 0; run < runsEach; run += 1) {
    signal.throwIfAborted()
    times.push(await timed(work))
    if ((times[0] ?? 0) > 2000) break
  }
  return median(times)
}

const measureOne = async (
  store: EventStore,
  rows: SnapshotRows,
  events: number,
  { interval, signal }: MeasureOptions,
): Promise<LoadTimes> => {
  await dropSnapshots(rows, long)
  let written = { written: 0, characters: 0 }
  const writing = await timed(async () => {
    written = await writeSnapshots(store, rows, long, { interval, shape: 1, versioned: true })
  })
  return {
    events,
    replay: await medianOf(() => replayAccount(store, long, 1), signal),
    snapshot: await medianOf(() => loadAccount(store, rows, long, { shape: 1, checked: true }), signal),
    split: await medianOf(() => replayAccount(store, 'Account-short', 1), signal),
    writing,
    snapshots: written.written,
    characters: written.characters,
  }
}

export interface MeasureOptions {
  /** Events between two snapshots. */
  readonly interval: number
  /** The longest account to measure. */
  readonly longest: number
  readonly signal: AbortSignal
  /** Events stored so far, of all. */
  readonly filled: (events: number) => void
  readonly tell: (times: LoadTimes) => void
}

/**
 * Fills one account step by step and measures loading it at each length, in a store that is deleted afterwards.
 * @throws {DOMException} named `AbortError` when `signal` stops it
 */
export const measureLoads = (options: MeasureOptions): Promise<void> =>
  navigator.locks.request(`${storeName}-in-use`, async () => {
    await deleteStore(storeName)
    const store = await openEventStore(storeName, { durability: 'relaxed' })
    const rows = await openRows<Snapshot>('snapshots-measured')
    try {
      await rows.clear()
      await fillAccount(store, 'Account-short', shortLength)
      for (const events of lengths.filter((length) => length <= options.longest)) {
        await fillAccount(store, long, events, (done) => {
          options.signal.throwIfAborted()
          options.filled(done)
        })
        options.tell(await measureOne(store, rows, events, options))
      }
    } finally {
      await rows.clear()
      rows.close()
      store.close()
      await deleteStore(storeName)
    }
  })

/** A load that takes longer than this is felt by whoever waits; in milliseconds. An assumption. */
export const feltAfter = 100

/** The shortest measured account for which a full replay is felt; null when none is. */
export const neededFrom = (times: readonly LoadTimes[]): number | null =>
  times.find(({ replay }) => replay > feltAfter)?.events ?? null
