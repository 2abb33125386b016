import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newAggregate, raise, replayed, type Aggregate, type Evolving } from './aggregate.ts'

type Event = Readonly<{ add: number }>

/** The sum, and how often the handler ran for it. */
const sums: Evolving<Readonly<{ sum: number; runs: number }>, Event> = {
  initialState: { sum: 0, runs: 0 },
  evolve: ({ sum, runs }, { add }) => ({ sum: sum + add, runs: runs + 1 }),
}

type Sums = Aggregate<Readonly<{ sum: number; runs: number }>, Event>

type Raise = (aggregate: Sums, event: Event) => Sums

const real: Raise = (aggregate, event) => raise(sums, aggregate, event)

/** Stored events, then raised ones; then all of them loaded anew. */
const sameAfterReload = (stored: readonly Event[], raised: readonly Event[], how: Raise): boolean => {
  const loaded = stored.reduce<Sums>(
    (aggregate, event) => replayed(sums, aggregate, event),
    newAggregate(sums),
  )
  const live = raised.reduce(how, loaded)
  const again = [...stored, ...live.uncommitted].reduce<Sums>(
    (aggregate, event) => replayed(sums, aggregate, event),
    newAggregate(sums),
  )
  return (
    JSON.stringify(live.state) === JSON.stringify(again.state) &&
    live.originalVersion === stored.length &&
    live.version === stored.length + raised.length &&
    again.originalVersion === live.version
  )
}

const lists = fc.array(fc.record({ add: fc.integer({ min: 1, max: 99 }) }), { maxLength: 12 })

const mutants: Readonly<Record<string, Raise>> = {
  'adds to the list without running the handler': (aggregate, event) => ({
    ...raise(sums, aggregate, event),
    state: aggregate.state,
  }),
  'runs the handler without adding to the list': (aggregate, event) => ({
    ...raise(sums, aggregate, event),
    uncommitted: aggregate.uncommitted,
  }),
  'runs the handler twice': (aggregate, event) => {
    const once = raise(sums, aggregate, event)
    return { ...once, state: sums.evolve(once.state, event) }
  },
  'moves the original version on': (aggregate, event) => {
    const once = raise(sums, aggregate, event)
    return { ...once, originalVersion: once.originalVersion + 1 }
  },
}

describe('raising an event', () => {
  it('makes the very state that a replay makes, and moves only the current version', () => {
    fc.assert(fc.property(lists, lists, (stored, raised) => sameAfterReload(stored, raised, real)))
  })

  it.each(Object.entries(mutants))('would be found out if it %s', (_, mutant) => {
    const run = fc.check(
      fc.property(lists, lists, (stored, raised) => sameAfterReload(stored, raised, mutant)),
    )
    expect(run.failed).toBe(true)
  })

  it('on version 1 leaves original 1, current 2, one uncommitted, and one run of the handler', () => {
    const loaded = replayed(sums, newAggregate(sums), { add: 5 })
    expect(real(loaded, { add: 7 })).toEqual({
      state: { sum: 12, runs: 2 },
      originalVersion: 1,
      version: 2,
      uncommitted: [{ add: 7 }],
    })
  })
})
