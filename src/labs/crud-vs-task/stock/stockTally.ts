import type { LoggedEvent, Projection } from '../../../garage/index.ts'
import { stockAggregateId, stockItem, type StockEvent } from './stockItem.ts'

/** What the shelf's log knows: how many are there, and how many went which way. */
export interface StockTally {
  readonly count: number
  readonly checkedOut: number
  readonly scrapped: number
  readonly received: number
}

const counters = {
  ItemCheckedOut: 'checkedOut',
  ItemScrapped: 'scrapped',
  ItemsReceived: 'received',
} as const

const stockEventIn = (event: LoggedEvent): (LoggedEvent & StockEvent) | null =>
  event.aggregateId === stockAggregateId && event.eventType in counters
    ? (event as LoggedEvent & StockEvent)
    : null

/** The shelf, folded from its log. */
export const stockTally: Projection<StockTally> = {
  name: 'clerk-stock',
  version: 1,
  initial: { count: 0, checkedOut: 0, scrapped: 0, received: 0 },
  when: (tally, logged) => {
    const event = stockEventIn(logged)
    if (event === null) return tally
    const counter = counters[event.eventType]
    const { count } = stockItem.evolve(tally, event)
    return { ...tally, count, [counter]: tally[counter] + event.eventData.count }
  },
}
