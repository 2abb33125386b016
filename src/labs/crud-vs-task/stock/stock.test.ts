import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, project, type LoggedEvent } from '../../../garage/index.ts'
import { stockAggregateId, stockItem, stockTasks, type StockCommand, type StockEvent } from './stockItem.ts'
import { stockTally } from './stockTally.ts'

const commands: fc.Arbitrary<readonly StockCommand[]> = fc.array(
  fc.record({
    type: fc.constantFrom(...stockTasks),
    itemId: fc.constant('oil-filter'),
    count: fc.integer({ min: 1, max: 4 }),
  }),
)

type Shelf = typeof stockItem

const eventsOf = (shelf: Shelf, all: readonly StockCommand[]): readonly StockEvent[] => {
  let stock = shelf.initialState
  const log: StockEvent[] = []
  for (const command of all) {
    for (const event of decide(shelf, stock, command).events) {
      stock = shelf.evolve(stock, event)
      log.push(event)
    }
  }
  return log
}

const logged = (events: readonly StockEvent[]): readonly LoggedEvent[] =>
  events.map((event, index) => ({
    ...event,
    id: index + 1,
    aggregateId: stockAggregateId,
    order: index + 1,
    eventId: String(index),
    recordedAt: '2026-03-10T08:00:00.000Z',
    correlationId: String(index),
    causationId: null,
    actor: 'you',
  }))

const neverBelowZero = (shelf: Shelf) =>
  fc.property(commands, (all) => {
    const { count, received, checkedOut, scrapped } = project(stockTally, logged(eventsOf(shelf, all)))
    return count >= 0 && count === received - checkedOut - scrapped
  })

describe('the shelf', () => {
  it('never holds less than nothing, and its number is what came less what went', () => {
    fc.assert(neverBelowZero(stockItem))
  })

  it('would, with the mutant "nobody looks at the shelf"', () => {
    expect(() => fc.assert(neverBelowZero({ ...stockItem, checks: () => [] }))).toThrow('Property failed')
  })

  it('tells three checked out from two broken, which end in the same number', () => {
    const task = (type: StockCommand['type'], count: number): StockCommand => ({
      type,
      itemId: 'oil-filter',
      count,
    })
    const all = [task('ReceiveItems', 12), task('CheckoutItem', 3), task('ScrapItem', 2)]
    expect(project(stockTally, logged(eventsOf(stockItem, all)))).toEqual({
      count: 7,
      checkedOut: 3,
      scrapped: 2,
      received: 12,
    })
  })
})
