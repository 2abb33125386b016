import type { EventStore } from '../../../store/index.ts'
import type { Act, Race } from './desk.ts'
import { perform } from './perform.ts'
import type { RaceLocks } from './raceLocks.ts'

/** On what a race is run. */
export interface RaceGround {
  readonly store: EventStore
  readonly locks: RaceLocks
  /** Real milliseconds. */
  readonly now: () => number
}

const takeForLoad = async ({ locks, now }: RaceGround, race: Race, act: Act): Promise<number | null> => {
  if (race.guard !== 'lock' || act.is !== 'load') return null
  const began = now()
  const hadToWait = await locks.take(act.clerk, race.day)
  return hadToWait ? now() - began : null
}

/**
 * Does an act; where a lock guards, the clerk takes it before loading and gives it back at the end.
 * @throws {Error} what the store throws, but for a conflict
 */
export const performLocked = async (ground: RaceGround, race: Race, act: Act): Promise<Race> => {
  const waitedMs = await takeForLoad(ground, race, act)
  const next = await perform(ground.store, race, act, ground.now)
  const { told } = next.desks[act.clerk]
  if (act.is === 'raise' || told === 'saved' || told === 'refused') ground.locks.giveBack(act.clerk)
  return {
    ...next,
    trace: next.trace.map((entry, at) => (at < race.trace.length ? entry : { ...entry, waitedMs })),
  }
}

/** Lays what one clerk did over a race in which others may have acted meanwhile, here or in another tab. */
export const withEntryOf = (race: Race, entry: Race['trace'][number]): Race => {
  const { clerk } = entry.act
  const desks = { ...race.desks, [clerk]: entry.desks[clerk] }
  return { ...race, desks, trace: [...race.trace, { ...entry, desks }] }
}
