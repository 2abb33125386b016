import type { SavingsEvent } from '../../../savings/index.ts'

/** Shapes of the state: the first keeps the balance in cents, the second in hundredths of a cent. */
export type Shape = 1 | 2

/** What the account keeps in memory, and in snapshots. */
export interface Totals {
  /** In the unit of the shape. */
  readonly balance: number
  /** Events until now. */
  readonly events: number
}

/** How many units of a shape make a cent. */
const unitsOf: Readonly<Record<Shape, number>> = { 1: 1, 2: 100 }

/** Before the first event. */
export const noTotals: Totals = { balance: 0, events: 0 }

const amountOf = (event: SavingsEvent): number => ('amount' in event.eventData ? event.eventData.amount : 0)

/** The totals after an event. */
export const withEvent = (totals: Totals, event: SavingsEvent, shape: Shape): Totals => ({
  balance: totals.balance + amountOf(event) * unitsOf[shape],
  events: totals.events + 1,
})

/** The balance in whole cents, as code of this shape understands the number. */
export const balanceIn = ({ balance }: Totals, shape: Shape): number => Math.round(balance / unitsOf[shape])

/** Names of what differs. */
export const differingFields = (is: Totals, should: Totals): readonly (keyof Totals)[] =>
  (['balance', 'events'] as const).filter((field) => is[field] !== should[field])
