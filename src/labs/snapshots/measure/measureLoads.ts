import {
  deleteSnapshots,
  deleteStore,
  openEventStore,
  openSnapshots,
  type EventStore,
} from '../../../store/index.ts'
import { closedYear, fillAccount } from '../account/generatedBookings.ts'
import { loadAccount, replayAccount, type AccountRows } from '../account/loadAccount.ts'
import { writeSnapshots, type Schedule } from '../account/writeSnapshots.ts'

/** Lengths that can be measured, in events. */
export const lengths = [10, 100, 1000, 10_000, 100_000, 1_000_000] as const

/** What to measure. */
export interface MeasureTask {
  /** Events between two snapshots; null: no snapshots. */
  readonly interval: number | null
  /** The longest account to measure, in events. */
  readonly longest: number
  /** Whether the database stays afterwards. */
  readonly keep: boolean
}

/** Loading an account of one length; times in real milliseconds, each the median of `runs`. */
export interface LoadTimes {
  readonly events: number
  readonly runs: number
  readonly replayMs: number
  /** Null without snapshots. */
  readonly snapshotMs: number | null
  /** Events replayed after the newest snapshot; null without snapshots. */
  readonly tail: number | null
  /** The last year alone, in an account that opened with the balance brought forward. */
  readonly yearMs: number
  /** Hashing and writing all snapshots once. */
  readonly writeMs: number
  readonly snapshots: number
  /** Of all snapshots as JSON text. */
  readonly bytes: number
  /** All ways came to the same balance. */
  readonly agree: boolean
}

/** How to run it. */
export interface MeasureRun {
  readonly signal: AbortSignal
  /** Events stored so far, of all. */
  readonly filled: (events: number) => void
  readonly tell: (times: LoadTimes) => void
}

/** Name of the database that is measured in. */
export const measuredStore = 'replayground-lab-snapshots-measured'

const mostRuns = 5
/** From here on, once is enough to know: a repetition would only take the learner's time. */
const longMs = 1500

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

interface Timed {
  readonly ms: number
  readonly runs: number
  readonly balance: number
  readonly replayed: number
}

const timed = async (
  load: () => Promise<{ readonly totals: { readonly balance: number }; readonly replayed: number }>,
  signal: AbortSignal,
): Promise<Timed> => {
  const times: number[] = []
  let [balance, replayed] = [0, 0]
  while (times.length < mostRuns && (times[0] ?? 0) < longMs) {
    signal.throwIfAborted()
    const began = performance.now()
    const loaded = await load()
    times.push(performance.now() - began)
    balance = loaded.totals.balance
    replayed = loaded.replayed
  }
  return { ms: median(times), runs: times.length, balance, replayed }
}

const yearOf = async (store: EventStore, events: number): Promise<string> => {
  const aggregateId = `SavingsAccount-year-of-${events}`
  await store.append(aggregateId, closedYear('year', events), 'none')
  return aggregateId
}

const clock = (): number => performance.now()

/** Snapshots half an interval off the lengths that are measured, so that the tail is an average one. */
const dueInTheMiddle =
  (interval: number | null): Schedule['isDue'] =>
  (version) =>
    interval !== null && (version + Math.floor(interval / 2)) % interval === 0

const measureOne = async (
  rows: AccountRows,
  aggregateId: string,
  { events, interval }: { readonly events: number; readonly interval: number | null },
  signal: AbortSignal,
): Promise<LoadTimes> => {
  const { store } = rows
  const schedule: Schedule = { isDue: dueInTheMiddle(interval), shape: 1, versioned: true }
  const written = await writeSnapshots(rows, aggregateId, schedule, clock)
  const replay = await timed(() => replayAccount(store, aggregateId, 1), signal)
  const snapshot =
    interval === null
      ? null
      : await timed(() => loadAccount(rows, aggregateId, { shape: 1, guard: 'check' }), signal)
  const yearId = await yearOf(store, events)
  const year = await timed(() => replayAccount(store, yearId, 1), signal)
  const balances = [replay, year, ...(snapshot === null ? [] : [snapshot])].map(({ balance }) => balance)
  return {
    events,
    runs: replay.runs,
    replayMs: replay.ms,
    snapshotMs: snapshot?.ms ?? null,
    tail: snapshot?.replayed ?? null,
    yearMs: year.ms,
    writeMs: written.wallMs,
    snapshots: written.rows,
    bytes: written.bytes,
    agree: new Set(balances).size === 1,
  }
}

const clean = async (): Promise<void> => {
  await deleteStore(measuredStore)
  await deleteSnapshots(measuredStore)
}

/**
 * Fills one account step by step and measures loading it at each length, in a database of its own.
 * @throws {DOMException} named `AbortError` when `signal` stops it
 */
export const measureLoads = (
  { interval, longest, keep }: MeasureTask,
  { signal, filled, tell }: MeasureRun,
): Promise<void> =>
  navigator.locks.request(`${measuredStore}-in-use`, async () => {
    await clean()
    const store = await openEventStore(measuredStore, { durability: 'relaxed' })
    const snapshots = await openSnapshots(measuredStore)
    try {
      for (const events of lengths.filter((length) => length <= longest)) {
        const aggregateId = await fillAccount(store, 'measured', events, (done) => {
          signal.throwIfAborted()
          filled(done)
        })
        tell(await measureOne({ store, snapshots }, aggregateId, { events, interval }, signal))
      }
    } finally {
      snapshots.close()
      store.close()
      if (!keep || signal.aborted) await clean()
    }
  })
