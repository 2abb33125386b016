import {
  ConcurrencyError,
  deleteStore,
  newId,
  openEventStore,
  type EventStore,
} from '../../../store/index.ts'
import { median } from './compareAsynchrony.ts'

/** How several writers get on with each other. */
export type WritingWay = 'streams' | 'stream' | 'lock'

/** What one way came to: medians over the runs. */
export interface WritingResult {
  readonly way: WritingWay
  readonly ms: number
  /** How often a writer waited for the lock. */
  readonly waits: number
  /** How often an append met another version than it expected, and was done again. */
  readonly conflicts: number
}

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

const locked = async (name: string, tally: Tally, work: () => Promise<void>): Promise<void> => {
  const { held } = await navigator.locks.query()
  if (held?.some((lock) => lock.name === name) === true) tally.waits += 1
  await navigator.locks.request(name, work)
}

const writer = async (store: EventStore, way: WritingWay, number: number, tally: Tally): Promise<void> => {
  const stream = way === 'streams' ? `writer-${number}` : 'shared'
  for (let written = 0; written < eventsEach; written += 1) {
    if (way === 'lock') await locked(`${store.name}-lock`, tally, () => appendOnce(store, stream, tally))
    else await appendOnce(store, stream, tally)
  }
}

const writers = 8
const eventsEach = 25

/** How many times each way is measured. */
export const runsEach = 3

const runOnce = async (way: WritingWay): Promise<WritingResult> => {
  const name = `replayground-lab-append-${newId().slice(-8)}`
  const store = await openEventStore(name, { durability: 'relaxed' })
  const tally: Tally = { waits: 0, conflicts: 0 }
  const started = performance.now()
  await Promise.all(Array.from({ length: writers }, (_, number) => writer(store, way, number, tally)))
  const ms = performance.now() - started
  store.close()
  await deleteStore(name)
  return { way, ms, ...tally }
}

/** Measures the three ways in turn, several times over, each in a store of its own that is deleted afterwards. */
export const measureAppends = async (): Promise<readonly WritingResult[]> => {
  const results: WritingResult[] = []
  for (let run = 0; run < runsEach; run += 1) {
    for (const way of ['streams', 'stream', 'lock'] as const) results.push(await runOnce(way))
  }
  return (['streams', 'stream', 'lock'] as const).map((way) => {
    const own = results.filter((result) => result.way === way)
    return {
      way,
      ms: median(own.map((result) => result.ms)),
      waits: median(own.map((result) => result.waits)),
      conflicts: median(own.map((result) => result.conflicts)),
    }
  })
}
