import { contextOf, contexts, type Context, type Fact, type FactKind } from './fact.ts'
import { kindOf } from './kindOf.ts'

/** A place on the picture's axis: each event of the case has one, the same in every database. */
export interface Tick {
  /** From 0. */
  readonly place: number
  readonly kind: FactKind
}

/** A database as the picture shows it. */
export interface Lanes {
  readonly ticks: Readonly<Record<Context, readonly Tick[]>>
  /** How many places the axis has. */
  readonly length: number
}

/** Places of all events of some logs: in the order of the first log, then what others added. */
export const placesOf = (logs: readonly (readonly Fact[])[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  for (const log of logs)
    for (const { eventId } of log) if (!places.has(eventId)) places.set(eventId, places.size)
  return places
}

/** Where the events of a log are on the axis, by context. */
export const lanesOf = (log: readonly Fact[], places: ReadonlyMap<string, number>): Lanes => {
  const ticks: Record<Context, Tick[]> = { customers: [], vehicles: [], workshop: [] }
  for (const fact of log)
    ticks[contextOf(fact)].push({ place: places.get(fact.eventId) ?? 0, kind: kindOf(fact) })
  return { ticks, length: places.size }
}

/** Upper lane to lower lane. */
export const laneOrder: readonly Context[] = contexts
