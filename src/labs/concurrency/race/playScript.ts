import type { EventStore } from '../../../store/index.ts'
import { emptyDesk, type Act, type Guard, type Race } from './desk.ts'
import { perform } from './perform.ts'
import { openDay } from './theDay.ts'

/** A race from its beginning: how saving is guarded, and what is done. */
export interface RaceScript {
  readonly guard: Guard
  readonly acts: readonly Act[]
}

/** A race over a day that has just been opened. */
export const newRace = async (store: EventStore, guard: Guard): Promise<Race> => ({
  day: await openDay(store),
  guard,
  desks: { anna: emptyDesk, bram: emptyDesk },
  trace: [],
})

/** Plays a script on a fresh day of a store. */
export const playScript = async (
  store: EventStore,
  { guard, acts }: RaceScript,
  now: () => number,
): Promise<Race> => {
  let race = await newRace(store, guard)
  for (const act of acts) race = await perform(store, race, act, now)
  return race
}
