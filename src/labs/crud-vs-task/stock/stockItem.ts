import type { Check, Decider, Happened } from '../../../garage/index.ts'

/** The one thing on the shelf. */
export const itemId = 'oil-filter'

/** How many a delivery brings. */
export const delivery = 12

/** The stream of the thing on the shelf. */
export const stockAggregateId = `clerk-item-${itemId}`

interface Counted {
  readonly itemId: string
  /** How many; a whole number of at least 1. */
  readonly count: number
}

export type ItemCheckedOut = Happened<'ItemCheckedOut', Counted>
export type ItemScrapped = Happened<'ItemScrapped', Counted>
export type ItemsReceived = Happened<'ItemsReceived', Counted>
export type StockEvent = ItemCheckedOut | ItemScrapped | ItemsReceived

/** What is done at the shelf; each changes the same number, for a reason of its own. */
export const stockTasks = ['CheckoutItem', 'ScrapItem', 'ReceiveItems'] as const

export type StockTask = (typeof stockTasks)[number]

export interface StockCommand extends Counted {
  readonly type: StockTask
}

/** How many are on the shelf. */
export interface Stock {
  readonly count: number
}

const eventTypes: Readonly<Record<StockTask, StockEvent['eventType']>> = {
  CheckoutItem: 'ItemCheckedOut',
  ScrapItem: 'ItemScrapped',
  ReceiveItems: 'ItemsReceived',
}

const enough = (stock: Stock, { count }: StockCommand): Check => ({
  rule: 'ShelfMustHoldEnough',
  holds: count <= stock.count,
  reason: `${stock.count} on the shelf, ${count} to take.`,
})

/** The shelf: nothing is taken that is not there, and what is taken says what for. */
export const stockItem: Decider<Stock, StockCommand, StockEvent> = {
  initialState: { count: 0 },
  evolve: (stock, { eventType, eventData }) => ({
    count: stock.count + (eventType === 'ItemsReceived' ? eventData.count : -eventData.count),
  }),
  checks: (stock, command) => (command.type === 'ReceiveItems' ? [] : [enough(stock, command)]),
  execute: (_stock, { type, itemId: id, count }) => [
    { eventType: eventTypes[type], eventData: { itemId: id, count } },
  ],
}
