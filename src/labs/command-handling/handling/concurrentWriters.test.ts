import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  availableWorkStations,
  overlaps,
  standingJobs,
  type PlanningCommand,
  type PlanningState,
} from '../../../garage/index.ts'
import { ConcurrencyError, openMemoryStore, type EventStore } from '../../../store/index.ts'
import { planningAt } from '../lesson/performStep.ts'
import { carAt, lessonDay, planOf } from '../smallGarage.ts'
import { clockAt } from '../planner/board.ts'
import { handle } from './handle.ts'
import type { Stage } from './stage.ts'

const runs = 10_000
const aggregateId = `WorkshopPlanning-${lessonDay}`

/** What a writer does, in small numbers. */
interface Move {
  readonly kind: 'plan' | 'finish'
  readonly job: number
  readonly car: number
  readonly start: number
  readonly halfHours: number
}

const moves = fc.array(
  fc.record<Move>({
    kind: fc.constantFrom('plan', 'plan', 'plan', 'finish'),
    job: fc.nat(4),
    car: fc.nat(4),
    start: fc.nat(6),
    // Nothing, backwards over midnight, and ordinary lengths.
    halfHours: fc.integer({ min: 0, max: 4 }),
  }),
  { minLength: 1, maxLength: 5 },
)

const commandOf = ({ kind, job, car, start, halfHours }: Move, writer: number): PlanningCommand => {
  const from = clockAt(8 * 60 + 30 * start)
  const to = clockAt(8 * 60 + 30 * (start + halfHours))
  const jobId = `job-${kind === 'plan' ? writer : 0}-${job}`
  const plan = planOf({ jobId, day: lessonDay, car: carAt(car), from, to })
  return kind === 'plan'
    ? plan
    : {
        type: 'FinishMaintenanceJob',
        planningDate: lessonDay,
        jobId,
        startTime: plan.startTime,
        endTime: `${lessonDay}T23:00`,
        notes: '',
      }
}

interface Tally {
  conflicts: number
  refused: number
  accepted: number
}

type Handle = typeof handle

/** Handles a command; a conflict starts the whole handling again. */
const insist = async (
  store: EventStore,
  command: PlanningCommand,
  how: Handle,
  tally: Tally,
): Promise<void> => {
  const stages: Stage[] = []
  const note = (stage: Stage): void => void stages.push(stage)
  try {
    const ending = await how({ store, aggregateId, command, commandId: 'c', externalChecks: [], note })
    tally[ending === 'refused' ? 'refused' : 'accepted'] += 1
    const raised = stages.some(({ is }) => is === 'raised' || is === 'stored')
    expect(raised).toBe(ending === 'accepted')
  } catch (error) {
    if (!(error instanceof ConcurrencyError)) throw error
    tally.conflicts += 1
    await insist(store, command, how, tally)
  }
}

/** One writer: a command after the other. */
const write = async (
  store: EventStore,
  commands: readonly PlanningCommand[],
  how: Handle,
): Promise<Tally> => {
  const tally: Tally = { conflicts: 0, refused: 0, accepted: 0 }
  for (const command of commands) await insist(store, command, how, tally)
  return tally
}

/** The rules, written down a second time: each job against the jobs that were planned before it. */
const brokenRule = ({ jobs }: PlanningState): string | null => {
  for (const [index, job] of jobs.entries()) {
    const before = standingJobs({ date: lessonDay, jobs: jobs.slice(0, index) }).filter((other) =>
      overlaps(other, job),
    )
    if (before.length >= availableWorkStations) return `${job.jobId} is one too many`
    if (before.some((other) => other.vehicleInfo.licenseNumber === job.vehicleInfo.licenseNumber))
      return `${job.jobId}: its car is in another job`
    if (job.startTime.slice(0, 10) !== job.endTime.slice(0, 10)) return `${job.jobId} leaves the day`
    if (job.startTime >= job.endTime) return `${job.jobId} ends before it begins`
  }
  return new Set(jobs.map(({ jobId }) => jobId)).size === jobs.length ? null : 'a job is planned twice'
}

const finishedTwice = async (store: EventStore): Promise<boolean> => {
  const seen = new Set<string>()
  for await (const event of store.readAll({ eventTypes: ['MaintenanceJobFinished'] })) {
    const { jobId } = event.eventData as { readonly jobId: string }
    if (seen.has(jobId)) return true
    seen.add(jobId)
  }
  return false
}

interface Outcome {
  readonly broken: string | null
  readonly version: number
  readonly tally: Tally
}

const race = async (writers: readonly (readonly Move[])[], how: Handle): Promise<Outcome> => {
  const store = openMemoryStore('race')
  const tallies = await Promise.all(
    writers.map((list, writer) =>
      write(
        store,
        list.map((move) => commandOf(move, writer)),
        how,
      ),
    ),
  )
  const { planning, version } = await planningAt(store, lessonDay)
  const sum = (pick: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + pick(tally), 0)
  const broken = (await finishedTwice(store)) ? 'a job is finished twice' : brokenRule(planning)
  store.close()
  return {
    broken,
    version,
    tally: {
      accepted: sum((tally) => tally.accepted),
      conflicts: sum((tally) => tally.conflicts),
      refused: sum((tally) => tally.refused),
    },
  }
}

const twoWriters = fc.tuple(moves, moves)

describe('two writers on one planning', () => {
  it(
    `keep all rules over ${runs.toLocaleString('en')} random sequences, conflicts and refusals included`,
    { timeout: 180_000 },
    async () => {
      const total: Tally = { conflicts: 0, refused: 0, accepted: 0 }
      await fc.assert(
        fc.asyncProperty(twoWriters, async (writers) => {
          const { broken, tally, version } = await race(writers, handle)
          // The first job of the day brings one event more; a refused command brings none.
          expect(version).toBe(tally.accepted === 0 ? 0 : tally.accepted + 1)
          total.conflicts += tally.conflicts
          total.refused += tally.refused
          total.accepted += tally.accepted
          expect(broken).toBe(null)
        }),
        { numRuns: runs },
      )
      // The property says something only if all of this really happened.
      expect(total.conflicts).toBeGreaterThan(1_000)
      expect(total.refused).toBeGreaterThan(1_000)
      expect(total.accepted).toBeGreaterThan(10_000)
    },
  )

  it('break a rule when the save does not compare versions', async () => {
    const careless: Handle = (handling) => {
      const { store } = handling
      const anyVersion: EventStore = {
        ...store,
        append: (id, events) => store.append(id, events, 'any'),
      }
      return handle({ ...handling, store: anyVersion })
    }
    const found: (string | null)[] = []
    await fc.assert(
      fc.asyncProperty(twoWriters, async (writers) => {
        found.push((await race(writers, careless)).broken)
      }),
      { numRuns: 300, seed: 1 },
    )
    expect(found.filter((broken) => broken !== null).length).toBeGreaterThan(10)
  })
})
