import { ConcurrencyError, type EventStore } from '../../../store/index.ts'
import { median } from './median.ts'
import { withLabStore } from './withLabStore.ts'

/** How several writers get on with each other. */
export const writingWays = ['streams', 'stream', 'lock'] as const

export type WritingWay = (typeof writingWays)[number]

/** What one way came to: medians over the runs. */
export interface WritingResult {
  readonly way: WritingWay
  /** Real milliseconds for all events of all writers. */
  readonly ms: number
  /** How often a writer waited for the lock. */
  readonly waits: number
  /** How often an append met another version than it expected, and was done again. */
  readonly conflicts: number
}

/** How many times each way is measured. */
export const runsEach = 3

/** Events of each writer. */
export const eventsEach = 25

const storeName = 'replayground-lab-append'

interface Tally {
  waits: number
  conflicts: number
}

const event = { eventType: 'NumberNoted', eventData: { number: 1 } }

/** Loads the version, appends under it, and starts again on a conflict, until it is stored. */
const appendOnce = async (store: EventStore, stream: string, tally: Tally): Promise<void> => {
  for (;;) {
    const version = await store.version(stream)
    try {
      await store.append(stream, [event], version)
      return
    } catch (error) {
      if (!(error instanceof ConcurrencyError)) throw error
      tally.conflicts += 1
    }
  }
}

/** Takes the lock if it is free; otherwise counts a wait, and waits. */
const locked = async (tally: Tally, work: () => Promise<void>): Promise<void> => {
  const name = `${storeName}-lock`
  const free = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work()
    return lock !== null
  })
  if (free) return
  tally.waits += 1
  await navigator.locks.request(name, work)
}

const write = async (store: EventStore, way: WritingWay, number: number, tally: Tally): Promise<void> => {
  const stream = way === 'streams' ? `writer-${number}` : 'shared'
  for (let written = 0; written < eventsEach; written += 1) {
    if (way === 'lock') await locked(tally, () => appendOnce(store, stream, tally))
    else await appendOnce(store, stream, tally)
  }
}

const runOnce = (way: WritingWay, writers: number): Promise<WritingResult> =>
  withLabStore(storeName, 'relaxed', async (store) => {
    const tally: Tally = { waits: 0, conflicts: 0 }
    const started = performance.now()
    await Promise.all(Array.from({ length: writers }, (_, number) => write(store, way, number, tally)))
    return { way, ms: performance.now() - started, ...tally }
  })

/** Measures the three ways in turn, several times over, each time in a new store that is deleted afterwards. */
export const measureAppends = async (writers: number): Promise<readonly WritingResult[]> => {
  const results: WritingResult[] = []
  for (let run = 0; run < runsEach; run += 1) {
    for (const way of writingWays) results.push(await runOnce(way, writers))
  }
  return writingWays.map((way) => {
    const own = results.filter((result) => result.way === way)
    return {
      way,
      ms: median(own.map((result) => result.ms)),
      waits: median(own.map((result) => result.waits)),
      conflicts: median(own.map((result) => result.conflicts)),
    }
  })
}
