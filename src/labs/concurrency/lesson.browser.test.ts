import { afterEach, describe, expect, it } from 'vitest'
import { isSolved } from '../../teaching/index.ts'
import { deleteStore, newId, openEventStore, type EventStore } from '../../store/index.ts'
import { concurrencyGoals } from './challenges.ts'
import { concurrencyLesson } from './lesson.ts'
import type { Guard, Race } from './race/desk.ts'
import { evidenceOf } from './race/evidence.ts'
import { playScript, type RaceScript } from './race/playScript.ts'
import { createRaceLocks } from './race/raceLocks.ts'

const opened = new Set<EventStore>()

const play = async (script: RaceScript): Promise<{ readonly store: EventStore; readonly race: Race }> => {
  const store = await openEventStore(`race-${newId()}`, { durability: 'relaxed' })
  opened.add(store)
  const ground = { store, locks: createRaceLocks(store.name), now: () => 0 }
  return { store, race: await playScript(ground, script) }
}

const evidenceFrom = async (script: RaceScript) => {
  const { store, race } = await play(script)
  return evidenceOf(store, race)
}

afterEach(async () => {
  for (const store of opened) {
    store.close()
    await deleteStore(store.name)
  }
  opened.clear()
})

describe('the lesson on optimistic concurrency', () => {
  it.each(concurrencyLesson.map((step) => [step.id, step] as const))(
    'says what is so: %s',
    async (_, step) => {
      expect(step.holds(await evidenceFrom(step.script))).toBe(true)
    },
  )

  it('could be wrong: with another guard most races come out otherwise', async () => {
    const races = concurrencyLesson.filter(({ script }) => script.acts.length > 5)
    const wrong = await Promise.all(
      races.map(async ({ script, holds }) => {
        const guard: Guard = script.guard === 'none' ? 'check' : 'none'
        return holds(await evidenceFrom({ ...script, guard }))
      }),
    )
    // Redoing the save comes to the same where nothing was checked in the first place.
    expect(wrong.filter((held) => held).length).toBeLessThanOrEqual(1)
  })
})

describe('the challenges of the lab', () => {
  it.each(concurrencyGoals.map((goal) => [goal.id, goal] as const))(
    '%s is met by its solution, and not by less',
    async (_, goal) => {
      expect(goal.solution.acts.length).toBeLessThanOrEqual(goal.par)
      expect(isSolved(goal, await evidenceFrom(goal.solution))).toBe(true)
      const { guard, acts } = goal.solution
      expect(isSolved(goal, await evidenceFrom({ guard, acts: [] }))).toBe(false)
      expect(isSolved(goal, await evidenceFrom({ guard, acts: acts.slice(0, -1) }))).toBe(false)
    },
  )
})

describe('a clerk at a desk', () => {
  it('who plans two jobs without saving has original 3, current 5, and two uncommitted; loading anew resets to 3 and 3', async () => {
    const { race } = await play({
      guard: 'check',
      acts: [
        { is: 'load', clerk: 'anna' },
        { is: 'decide', clerk: 'anna', slot: 'same' },
        { is: 'decide', clerk: 'anna', slot: 'free' },
        { is: 'load', clerk: 'anna' },
      ],
    })
    expect(race.desks.anna).toMatchObject({ original: 3, current: 3, uncommitted: [] })
    expect(race.trace[2]?.desks.anna).toMatchObject({ original: 3, current: 5 })
    expect(race.trace[2]?.desks.anna.uncommitted).toHaveLength(2)
  })

  it('cannot plan the same car twice at one hour: the second decision is refused in memory already', async () => {
    const { race } = await evidenceFrom({
      guard: 'check',
      acts: [
        { is: 'load', clerk: 'anna' },
        { is: 'decide', clerk: 'anna', slot: 'same' },
        { is: 'decide', clerk: 'anna', slot: 'same' },
      ],
    })
    expect(race.desks.anna.told).toBe('refused')
    expect(race.desks.anna.uncommitted).toHaveLength(1)
  })
})

describe('a race for the last bay', () => {
  const both: RaceScript = {
    guard: 'check',
    acts: [
      { is: 'load', clerk: 'anna' },
      { is: 'load', clerk: 'bram' },
      { is: 'decide', clerk: 'anna', slot: 'same' },
      { is: 'decide', clerk: 'bram', slot: 'same' },
      { is: 'save', clerk: 'anna' },
      { is: 'save', clerk: 'bram' },
    ],
  }

  it('adds no row for the save that is refused, and leaves it uncommitted in memory', async () => {
    const { store, race } = await play(both)
    expect(await store.count()).toEqual({ events: 4, aggregates: 1 })
    expect(race.trace.at(-1)?.wrote).toEqual([])
    expect(race.desks.bram).toMatchObject({ original: 3, current: 4, conflict: { expected: 3, actual: 4 } })
    expect(race.desks.bram.uncommitted).toHaveLength(1)
  })

  it('on the store that ignored its row count loses the event that was in memory before', async () => {
    const evidence = await evidenceFrom({ ...both, guard: 'ignored' })
    expect(evidence.lostEvents.map(({ eventType }) => eventType)).toEqual(['MaintenanceJobPlanned'])
    expect(evidence.jobs).toBe(3)
  })

  it('keeps what was typed when the error is raised, and when the planning is loaded again', async () => {
    const { race } = await play({
      ...both,
      acts: [...both.acts, { is: 'raise', clerk: 'bram' }, { is: 'load', clerk: 'bram' }],
    })
    expect(race.desks.bram).toMatchObject({ wanted: 'same', original: 4, current: 4 })
  })

  it('leaves the version of the row equal to the number of its events after every act', async () => {
    const { store, race } = await play({ ...both, acts: [...both.acts, { is: 'redo', clerk: 'bram' }] })
    const [row] = await store.aggregates()
    expect(row?.version).toBe((await store.count()).events)
    expect(race.trace.map(({ version }) => version)).toEqual([3, 3, 3, 3, 4, 4, 5])
    expect(await store.verify()).toEqual([])
  })
})
