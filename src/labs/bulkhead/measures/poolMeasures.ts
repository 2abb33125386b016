import { stateAt, type Millis } from '../../../kernel/index.ts'
import type { Ending, PageCounts, PoolsState } from '../model/pools/state.ts'
import type { Page, PoolName } from '../model/settings.ts'
import type { BulkheadFilm } from '../playBulkhead.ts'

/** A film of pools at a moment; null for a film of the garage. */
export const poolsAt = (film: BulkheadFilm, at: Millis): PoolsState | null => {
  const state = stateAt(film, at)
  return state.world === 'pools' ? state : null
}

/** Threads in use in all pools. */
export const threadsHeld = ({ pools }: PoolsState): number =>
  Object.values(pools).reduce((sum, pool) => sum + (pool?.running.length ?? 0), 0)

/** Which page holds the threads of a pool, in the order in which they were taken. */
export const holdersOf = ({ pools, requests }: PoolsState, name: PoolName): readonly Page[] =>
  (pools[name]?.running ?? []).flatMap((id) => {
    const found = requests.find((request) => request.id === id)
    return found === undefined ? [] : [found.page]
  })

/** Calls that services work on although nobody waits for them any more. */
export const abandonedWork = ({ work }: PoolsState): number =>
  work.filter(({ abandoned }) => abandoned).length

const endings: readonly Ending[] = ['answered', 'timedOut', 'noThread', 'waitedInVain', 'breakerOpen']

const over = (counts: PageCounts): number => endings.reduce((sum, name) => sum + counts[name], 0)

/** Share of a page's requests that ended in the last `span` ms with an answer, 0 to 1; null when none ended. */
export const successLately = (
  film: BulkheadFilm,
  page: Page,
  now: Millis,
  span: Millis = 5000,
): number | null => {
  const [before, after] = [poolsAt(film, Math.max(0, now - span)), poolsAt(film, now)]
  if (before === null || after === null) return null
  const all = over(after.counts[page]) - over(before.counts[page])
  return all === 0 ? null : (after.counts[page].answered - before.counts[page].answered) / all
}

/** When a pool was full for the first time; null when it never was. */
export const fullAt = (film: BulkheadFilm, name: PoolName, size: number): Millis | null =>
  film.frames.find(({ state }) => state.world === 'pools' && (state.pools[name]?.running.length ?? 0) >= size)
    ?.at ?? null

/** How long users of a page waited, until they had an answer or a no; for all who ended by `now`. */
export const waitsOf = (film: BulkheadFilm, page: Page, now: Millis): readonly Millis[] => {
  const waits: Millis[] = []
  for (const { at, state } of film.frames) {
    if (at > now || state.world !== 'pools') break
    for (const fact of state.last) if (fact.is === 'ended' && fact.page === page) waits.push(fact.waited)
  }
  return waits
}

/** The middle of a list by size; null for an empty one. */
export const medianOf = (values: readonly number[]): number | null =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? null

/** Upper ends of the bars of the histogram of waits, in milliseconds; the last one has no end. */
export const waitBars: readonly Millis[] = [50, 200, 1000, 5000, 15_000, Infinity]

/** How many waits there are up to each end, and above the one before. */
export const histogramOf = (waits: readonly Millis[]): readonly number[] =>
  waitBars.map((end, index) => {
    const start = waitBars[index - 1] ?? -1
    return waits.filter((wait) => wait > start && wait <= end).length
  })
