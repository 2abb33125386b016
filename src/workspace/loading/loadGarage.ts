import { wallClock, type EventStore } from '../../store/index.ts'
import { appendHistory, type LoadOptions, type LoadOutcome, type LoadRun } from './appendHistory.ts'
import { loadInWorker } from './loadInWorker.ts'

/** Sizes that are offered: a week at the garage, and years of it. */
export const loadSizes = [500, 10_000, 100_000] as const

const alone = async (store: EventStore, load: () => Promise<LoadOutcome>): Promise<LoadOutcome> => {
  const locks = globalThis.navigator?.locks
  if (locks === undefined || store.engine === 'memory') return load()
  return locks.request(`replayground-load:${store.name}`, { ifAvailable: true }, (lock) => {
    if (lock !== null) return load()
    throw new Error(
      `Failed to load the garage into "${store.name}": because another tab is loading into it. Wait until it is done.`,
    )
  })
}

/**
 * Appends a generated history of the garage to a store. For IndexedDB it runs in a worker over a second, relaxed
 * connection; this page and other tabs follow as they follow any append. The same load twice adds nothing; calling it
 * off keeps what was appended, and the same load again goes on from there.
 * @throws {Error} the store refused, or another tab is loading into it
 */
export const loadGarage = (
  store: EventStore,
  options: LoadOptions,
  run: LoadRun = {},
): Promise<LoadOutcome> =>
  alone(store, () =>
    store.engine === 'memory'
      ? appendHistory(store, options, { breathe: wallClock.breathe, ...run })
      : loadInWorker(store.name, options, run),
  )
