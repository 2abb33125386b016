import type { EventStore } from '../../../store/index.ts'
import { emptyDesk, type Act, type Guard, type Race } from './desk.ts'
import { performLocked, withEntryOf, type RaceGround } from './performLocked.ts'
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

const withLastOf = (race: Race, { trace }: Race): Race => {
  const last = trace.at(-1)
  return last === undefined ? race : withEntryOf(race, last)
}

/**
 * Plays a script on a fresh day of a store. Who loads while the other holds the lock waits, and goes on as soon as it is
 * free; the script goes on meanwhile. All locks are given back at the end.
 * @throws {Error} what the store throws, but for a conflict
 */
export const playScript = async (ground: RaceGround, { guard, acts }: RaceScript): Promise<Race> => {
  const { store, locks } = ground
  let race = await newRace(store, guard)
  const waiting: Promise<Race>[] = []
  try {
    for (const act of acts) {
      const holder = locks.holder()
      if (guard === 'lock' && act.is === 'load' && holder !== null && holder !== act.clerk) {
        waiting.push(performLocked(ground, race, act))
        continue
      }
      race = await performLocked(ground, race, act)
      if (locks.holder() !== null) continue
      race = (await Promise.all(waiting.splice(0))).reduce(withLastOf, race)
    }
    return race
  } finally {
    locks.giveBack('anna')
    await Promise.all(waiting)
    locks.giveBack('bram')
  }
}
