import { createOpenSteps, type OpenSteps } from './openSteps.ts'
import type { SearchStep, SearchTask } from './searchStep.ts'

/** What a search came to. */
export type SearchResult =
  | { readonly found: 'order' }
  | {
      readonly found: 'none'
      /** The order that reached furthest. */
      readonly order: readonly SearchStep[]
      /** Number of the value that the register holds at its end. */
      readonly state: number
    }
  /** There were more states to visit than allowed. */
  | { readonly found: 'too many states' }

/** A place in the search where there is more than one way on. */
interface Crossing {
  /** Length of the order on arrival. */
  readonly length: number
  readonly state: number
  readonly ways: readonly number[]
  taken: number
}

interface Search {
  readonly steps: readonly SearchStep[]
  readonly open: OpenSteps
  /** Numbers of the steps placed so far, in order. */
  readonly order: number[]
  readonly visited: Set<string>
  deepest: { readonly needed: number; readonly order: readonly number[]; readonly state: number }
}

const stepAt = (search: Search, number: number): SearchStep => search.steps[number] as SearchStep

const place = (search: Search, number: number): void => {
  search.open.remove(number)
  search.order.push(number)
}

const takeBack = (search: Search, length: number): void => {
  while (search.order.length > length) search.open.restore(search.order.pop() as number)
}

/**
 * Places all that leaves the register as it is and may come next, and returns what may come then. Nothing is lost by
 * doing so at once: whatever order has them later is as good with them here.
 */
const placeFreeSteps = (search: Search, state: number): readonly number[] => {
  for (;;) {
    const candidates = search.open.candidates()
    const placed = search.order.length
    for (const number of candidates) {
      const { keepsState, apply } = stepAt(search, number)
      if (keepsState && apply(state) !== null) place(search, number)
    }
    if (search.order.length === placed) return candidates
  }
}

/**
 * The steps that change something in this state. Of those that do the same only the one that is answered first: if an
 * order has another before it, the two may change places.
 */
const waysOn = (search: Search, candidates: readonly number[], state: number): readonly number[] => {
  const ways: number[] = []
  for (const number of candidates) {
    const { keepsState, apply, deed, ret } = stepAt(search, number)
    if (keepsState || apply(state) === null) continue
    const twin = ways.findIndex((way) => stepAt(search, way).deed === deed)
    if (twin === -1) ways.push(number)
    else if (ret < stepAt(search, ways[twin] as number).ret) ways[twin] = number
  }
  return ways
}

/** Goes to a state, unless it has been visited. Its ways on are none where it has, or where the search is done. */
const arrive = (search: Search, state: number, length: number): Crossing => {
  const candidates = placeFreeSteps(search, state)
  const needed = search.open.needed()
  if (needed < search.deepest.needed) search.deepest = { needed, order: [...search.order], state }
  const before = search.visited.size
  search.visited.add(`${state}:${search.open.key()}`)
  const isNew = search.visited.size > before && needed > 0
  return { length, state, ways: isNew ? waysOn(search, candidates, state) : [], taken: 0 }
}

const begin = ({ steps }: SearchTask): Search => ({
  steps,
  open: createOpenSteps(steps),
  order: [],
  visited: new Set(),
  deepest: { needed: Infinity, order: [], state: 0 },
})

/**
 * Looks for an order of all finished operations, and of as many pending ones as help, that explains what was seen.
 * Sources: Wing and Gong, "Testing and Verifying Concurrent Objects", 1993; Lowe, "Testing for Linearizability", 2017
 * (remembering which sets of placed operations, with which state, led nowhere).
 */
export const searchOrder = (task: SearchTask, maxStates: number): SearchResult => {
  const search = begin(task)
  const crossings: Crossing[] = [arrive(search, task.initial, 0)]
  for (;;) {
    if (search.open.needed() === 0) return { found: 'order' }
    if (search.visited.size > maxStates) return { found: 'too many states' }
    const crossing = crossings.at(-1)
    if (crossing === undefined) break
    const way = crossing.ways[crossing.taken]
    if (way === undefined) {
      crossings.pop()
      takeBack(search, crossing.length)
      continue
    }
    crossing.taken += 1
    const state = stepAt(search, way).apply(crossing.state)
    const length = search.order.length
    place(search, way)
    if (state !== null) crossings.push(arrive(search, state, length))
  }
  const { order, state } = search.deepest
  return { found: 'none', order: order.map((number) => stepAt(search, number)), state }
}
