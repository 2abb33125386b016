import { contextOf, type Context, type Fact } from './fact.ts'

/** For each context the last position of the log that is restored; 0 for nothing. */
export type Cuts = Readonly<Record<Context, number>>

/** One position for all contexts. */
export const commonCut = (position: number): Cuts => ({
  customers: position,
  vehicles: position,
  workshop: position,
})

/** Whether an event is within the cut of its context. */
export const isWithin = (cuts: Cuts, fact: Pick<Fact, 'id' | 'aggregateId'>): boolean =>
  fact.id <= cuts[contextOf(fact)]

/** The last position that any context is restored to. */
export const highestCut = (cuts: Cuts): number => Math.max(cuts.customers, cuts.vehicles, cuts.workshop)

/** Position of the last event recorded up to a moment (ISO 8601, inclusive); 0 when there is none. */
export const positionAt = (log: readonly Pick<Fact, 'id' | 'recordedAt'>[], moment: string): number =>
  log.findLast(({ recordedAt }) => recordedAt <= moment)?.id ?? 0
