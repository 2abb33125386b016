import { ConcurrencyError, deleteStore, openEventStore, type EventStore } from '../../../store/index.ts'

/**
 * How the writers work: on one aggregate and repeating what was refused; on one, not looking at what was refused; on one
 * behind a lock; on an aggregate each.
 */
export const contentionWays = ['hot', 'ignored', 'lock', 'cold'] as const

export type ContentionWay = (typeof contentionWays)[number]

export const writerCounts: readonly number[] = [1, 2, 4, 8, 16, 32, 64]

/** What one way came to for a number of writers: medians over the runs. */
export interface ContentionResult {
  readonly way: ContentionWay
  readonly writers: number
  readonly eventsPerSecond: number
  /** Appends that met another version than they expected, and were done again. */
  readonly retries: number
  /** Times that a writer found the lock taken. */
  readonly waits: number
  /** Real milliseconds that a writer waited for the lock, on average over those that found it taken; 0 when none did. */
  readonly waitMs: number
  /** Appends that were refused while the writer took them for stored. */
  readonly lost: number
}

interface Tally {
  retries: number
  waits: number
  waitedMs: number
  lost: number
}

const runsEach = 3
/** So many events in all, shared by the writers: the same work for each number of them. */
const eventsInAll = 64
const storeName = 'replayground-lab-contention'
const lockName = `${storeName}-lock`
const event = { eventType: 'NumberNoted', eventData: { number: 1 } }

const appendOnce = async (store: EventStore, stream: string, tally: Tally, looks: boolean): Promise<void> => {
  for (;;) {
    const version = await store.version(stream)
    try {
      await store.append(stream, [event], version)
      return
    } catch (error) {
      if (!(error instanceof ConcurrencyError)) throw error
      if (!looks) {
        tally.lost += 1
        return
      }
      tally.retries += 1
    }
  }
}

const withLock = async (tally: Tally, work: () => Promise<void>): Promise<void> => {
  const isFree = await navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work()
    return lock !== null
  })
  if (isFree) return
  tally.waits += 1
  const began = performance.now()
  await navigator.locks.request(lockName, () => {
    tally.waitedMs += performance.now() - began
    return work()
  })
}

/** What is measured once. */
interface ContentionTask {
  readonly way: ContentionWay
  readonly writers: number
  readonly signal: AbortSignal
}

const write = async (
  store: EventStore,
  { way, writers, signal }: ContentionTask,
  writer: number,
  tally: Tally,
): Promise<void> => {
  const stream = way === 'cold' ? `writer-${writer}` : 'shared'
  for (let written = 0; written < eventsInAll / writers; written += 1) {
    signal.throwIfAborted()
    if (way === 'lock') await withLock(tally, () => appendOnce(store, stream, tally, true))
    else await appendOnce(store, stream, tally, way !== 'ignored')
  }
}

/** Measures once, on an empty store of its own. @throws {DOMException} named `AbortError` when the signal stops it */
export const measureOnce = (task: ContentionTask): Promise<ContentionResult> =>
  navigator.locks.request(`${storeName}-in-use`, async () => {
    await deleteStore(storeName)
    const store = await openEventStore(storeName, { durability: 'relaxed' })
    try {
      const tally: Tally = { retries: 0, waits: 0, waitedMs: 0, lost: 0 }
      const began = performance.now()
      await Promise.all(
        Array.from({ length: task.writers }, (_, writer) => write(store, task, writer, tally)),
      )
      const seconds = (performance.now() - began) / 1000
      const { retries, waits, waitedMs, lost } = tally
      const stored = eventsInAll - lost
      const waitMs = waits === 0 ? 0 : waitedMs / waits
      return {
        way: task.way,
        writers: task.writers,
        eventsPerSecond: stored / seconds,
        retries,
        waits,
        waitMs,
        lost,
      }
    } finally {
      store.close()
      await deleteStore(storeName)
    }
  })

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const medians = (runs: readonly ContentionResult[], task: ContentionTask): ContentionResult => ({
  way: task.way,
  writers: task.writers,
  eventsPerSecond: median(runs.map(({ eventsPerSecond }) => eventsPerSecond)),
  retries: median(runs.map(({ retries }) => retries)),
  waits: median(runs.map(({ waits }) => waits)),
  waitMs: median(runs.map(({ waitMs }) => waitMs)),
  lost: median(runs.map(({ lost }) => lost)),
})

/** How many measurements there are in all. */
export const measurements = contentionWays.length * writerCounts.length

/**
 * Measures all ways for all numbers of writers, telling each result as it comes.
 * @throws {DOMException} named `AbortError` when `signal` stops it
 */
export const measureContention = async (
  signal: AbortSignal,
  tell: (result: ContentionResult) => void,
): Promise<void> => {
  for (const writers of writerCounts) {
    for (const way of contentionWays) {
      const task = { way, writers, signal }
      const runs: ContentionResult[] = []
      for (let run = 0; run < runsEach; run += 1) runs.push(await measureOnce(task))
      tell(medians(runs, task))
    }
  }
}

/** Whether an aggregate each was the quickest with the most writers; null while that is not measured. */
export const splittingIsQuickest = (results: readonly ContentionResult[]): boolean | null => {
  const most = results.filter(({ writers }) => writers === writerCounts.at(-1))
  if (most.length < contentionWays.length) return null
  return most.toSorted((a, b) => b.eventsPerSecond - a.eventsPerSecond)[0]?.way === 'cold'
}
