import { planningAggregateId, standingJobs, workshopPlanning } from '../../../garage/index.ts'
import { ConcurrencyError, newId, type EventStore, type ExpectedVersion } from '../../../store/index.ts'
import { emptyDesk, type Act, type ClerkId, type Desk, type Race, type Slot } from './desk.ts'
import { loadPlanning, planCommand } from './theDay.ts'

/** How often option 2 starts again at most. */
export const mostRestarts = 3

/** What an act comes to: the desk after it, and the rows that it added. */
interface Done {
  readonly desk: Desk
  readonly wrote: readonly number[]
}

const load = async (store: EventStore, day: string, before: Desk): Promise<Desk> => {
  const { planning, version } = await loadPlanning(store, day)
  return {
    ...emptyDesk,
    planning,
    original: version,
    current: version,
    restarts: before.restarts,
    wanted: before.wanted,
  }
}

/** Checks the rules on what is in memory, and raises the event there. Nothing is stored. */
const decide = (desk: Desk, race: Race, clerk: ClerkId, slot: Slot): Desk => {
  if (desk.planning === null) return desk
  const command = planCommand(race.day, clerk, { slot, jobId: `job-${clerk}-${newId()}` })
  const failed = workshopPlanning.checks(desk.planning, command).filter(({ holds }) => !holds)
  if (failed.length > 0) return { ...desk, failed, told: 'refused', wanted: slot }
  const events = workshopPlanning.execute(desk.planning, command)
  return {
    ...desk,
    planning: events.reduce((state, event) => workshopPlanning.evolve(state, event), desk.planning),
    current: desk.current + events.length,
    uncommitted: [...desk.uncommitted, ...events],
    failed: [],
    told: 'nothing',
    wanted: slot,
  }
}

const saved = (desk: Desk, version: number): Desk => ({
  ...desk,
  original: version,
  current: version,
  uncommitted: [],
  conflict: null,
  told: 'saved',
})

/** Adds the events that are in memory, under a condition. A real refusal of the store comes back as a conflict. */
const append = async (
  store: EventStore,
  race: Race,
  { clerk, desk }: { readonly clerk: ClerkId; readonly desk: Desk },
  expected: ExpectedVersion,
): Promise<Done> => {
  const stream = planningAggregateId(race.day)
  const events = desk.uncommitted.map((event) => ({ ...event, actor: clerk }))
  try {
    const { events: stored, versions } = await store.append(stream, events, expected)
    return { desk: saved(desk, versions[stream] ?? desk.current), wrote: stored.map(({ id }) => id) }
  } catch (error) {
    if (!(error instanceof ConcurrencyError)) throw error
    // The store of 2017 was told that no row was changed, and nobody looked.
    if (race.guard === 'ignored') return { desk: saved(desk, desk.current), wrote: [] }
    const { expected: hoped, actual } = error
    return {
      desk: { ...desk, conflict: { expected: Number(hoped), actual }, told: 'conflict' },
      wrote: [],
    }
  }
}

const restart = async (store: EventStore, race: Race, clerk: ClerkId): Promise<Done> => {
  let desk = race.desks[clerk]
  const slot = desk.wanted ?? 'same'
  for (let times = 0; times < mostRestarts; times += 1) {
    const fresh = await load(store, race.day, { ...desk, restarts: desk.restarts + 1 })
    desk = decide(fresh, race, clerk, slot)
    if (desk.told === 'refused') return { desk, wrote: [] }
    const done = await append(store, race, { clerk, desk }, desk.original)
    if (done.desk.told !== 'conflict') return done
    desk = done.desk
  }
  return { desk, wrote: [] }
}

const done = async (store: EventStore, race: Race, act: Act): Promise<Done> => {
  const { clerk } = act
  const desk = race.desks[clerk]
  switch (act.is) {
    case 'load':
      return { desk: await load(store, race.day, { ...desk, restarts: 0 }), wrote: [] }
    case 'decide':
      return { desk: decide(desk, race, clerk, act.slot), wrote: [] }
    case 'save':
      return append(store, race, { clerk, desk }, race.guard === 'none' ? 'any' : desk.original)
    case 'redo': {
      const actual = await store.version(planningAggregateId(race.day))
      return append(store, race, { clerk, desk }, actual)
    }
    case 'restart':
      return restart(store, race, clerk)
    case 'raise':
      return { desk: { ...desk, uncommitted: [], current: desk.original }, wrote: [] }
  }
}

/** Does what a clerk does, for real on the store. @throws {Error} what the store throws, but for a conflict */
export const perform = async (store: EventStore, race: Race, act: Act, now: () => number): Promise<Race> => {
  const began = now()
  const { desk, wrote } = await done(store, race, act)
  const ms = now() - began
  const desks = { ...race.desks, [act.clerk]: desk }
  const { planning, version } = await loadPlanning(store, race.day)
  const entry = { act, desks, version, jobs: standingJobs(planning).length, wrote, ms, waitedMs: null }
  return { ...race, desks, trace: [...race.trace, entry] }
}
