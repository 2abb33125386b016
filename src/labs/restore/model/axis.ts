import { contextOf, type Context, type Fact, type FactKind } from './fact.ts'
import { kindOf } from './kindOf.ts'
import type { Orphan } from './orphans.ts'

/** A place on the picture's axis: each event of the case has one, the same in every database. */
export interface Place {
  /** From 0. */
  readonly at: number
  readonly context: Context
  readonly kind: FactKind
}

/** A place as one database has it. */
export interface Tick extends Place {
  /** Whether the event is in this database. */
  readonly isHeld: boolean
  /** Whether it names what its neighbour does not know here. */
  readonly isOrphan: boolean
}

/** Places of all events of some logs, by event id: in the order of the first log, then what others added. */
export const placesOf = (logs: readonly (readonly Fact[])[]): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>()
  for (const fact of logs.flat())
    if (!places.has(fact.eventId))
      places.set(fact.eventId, { at: places.size, context: contextOf(fact), kind: kindOf(fact) })
  return places
}

/** All places, as a database with this log has them. */
export const ticksOf = (
  log: readonly Fact[],
  orphans: readonly Orphan[],
  places: ReadonlyMap<string, Place>,
): readonly Tick[] => {
  const held = new Set(log.map(({ eventId }) => eventId))
  const orphaned = new Set(orphans.map(({ eventId }) => eventId))
  return [...places].map(([eventId, place]) => ({
    ...place,
    isHeld: held.has(eventId),
    isOrphan: orphaned.has(eventId),
  }))
}
