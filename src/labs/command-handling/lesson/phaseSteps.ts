import { workshopPlanning, type PlanMaintenanceJob } from '../../../garage/index.ts'
import { externalRules } from '../handling/ruleNames.ts'
import { failedRules, type Trace } from '../handling/stage.ts'
import { clockAt } from '../planner/board.ts'
import { carAt, lessonDay, planOf } from '../smallGarage.ts'
import type { Found, LessonStep, World } from './lessonStep.ts'

const stations = 'NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations'

/** Half hours in which the steps look for room, the afternoon first. */
const halfHours = [...Array.from({ length: 22 }, (_, index) => 12 * 60 + 30 * index), 0, 30, 60, 90, 120]

/** A job that all rules accept now; the number makes it another one each time. */
const acceptable = ({ planning, version }: World): PlanMaintenanceJob => {
  const wanted = (start: number, car: number) =>
    planOf({
      jobId: `lesson-${version}`,
      day: lessonDay,
      car: carAt(car),
      from: clockAt(start),
      to: clockAt(start + 30),
    })
  const all = halfHours.flatMap((start) => [3, 4, 2, 1, 0].map((car) => wanted(start, car)))
  return (
    all.find((command) => workshopPlanning.checks(planning, command).every((check) => check.holds)) ??
    wanted(0, 0)
  )
}

const refusedPlan = (world: World, car: number, from: string, to: string): PlanMaintenanceJob =>
  planOf({ jobId: `lesson-${world.version}`, day: lessonDay, car: carAt(car), from, to })

const unchanged = ({ before, after }: Found): boolean =>
  before.version === after.version && before.planning.jobs.length === after.planning.jobs.length

const refusedBy = (trace: Trace | undefined, rule: string): boolean =>
  trace?.ending === 'refused' && failedRules(trace).includes(rule)

const indexOf = (trace: Trace, is: string): number => trace.steps.findIndex(({ stage }) => stage.is === is)
const lastIndexOf = (trace: Trace, is: string): number =>
  trace.steps.findLastIndex(({ stage }) => stage.is === is)

/** Steps about the two phases and the rules. */
export const phaseSteps: readonly LessonStep[] = [
  {
    id: 'phases',
    part: 'phases',
    sends: (world) => [{ command: acceptable(world) }],
    holds: ({ traces: [trace] }) =>
      trace?.ending === 'accepted' &&
      lastIndexOf(trace, 'asked') < lastIndexOf(trace, 'ruled') &&
      lastIndexOf(trace, 'ruled') < indexOf(trace, 'mapped') &&
      indexOf(trace, 'mapped') < indexOf(trace, 'raised') &&
      lastIndexOf(trace, 'raised') < indexOf(trace, 'stored'),
  },
  {
    id: 'refused',
    part: 'phases',
    predict: { kind: 'number', min: 0, max: 3, step: 1, right: 0, tolerance: 0 },
    sends: (world) => [{ command: refusedPlan(world, 3, '09:00', '09:30') }],
    holds: (found) => {
      const [trace] = found.traces
      const looked = trace?.steps.filter(({ stage }) => stage.is === 'ruled').length
      return refusedBy(trace, stations) && looked === 7 && unchanged(found)
    },
  },
  {
    id: 'outside',
    part: 'phases',
    predict: { kind: 'choice', options: ['refused', 'half', 'lost'], right: 'refused' },
    sends: (world) => {
      const command = acceptable(world)
      return [{ command, parts: 'down' }, { command }]
    },
    holds: ({ traces: [down, up] }) =>
      down !== undefined &&
      failedRules(down).join() === externalRules.parts &&
      up?.ending === 'accepted' &&
      lastIndexOf(up, 'asked') < indexOf(up, 'mapped'),
  },
  {
    id: 'planner',
    part: 'planner',
    sends: (world) => [{ command: refusedPlan(world, 0, '08:00', '08:30') }],
    holds: (found) =>
      refusedBy(found.traces[0], 'NumberOfParallelMaintenanceJobsOnAVehicleMustNotExceedOne') &&
      unchanged(found),
  },
  {
    id: 'one-day',
    part: 'planner',
    sends: (world) => [{ command: refusedPlan(world, 4, '22:00', '2027-03-02T02:00') }],
    holds: (found) =>
      refusedBy(found.traces[0], 'PlannedMaintenanceJobShouldFallWithinOneBusinessDay') && unchanged(found),
  },
  {
    id: 'double-finish',
    part: 'planner',
    predict: { kind: 'choice', options: ['first', 'second', 'neither'], right: 'second' },
    sends: (world) => {
      const command = acceptable(world)
      const { planningDate, jobId, startTime, endTime } = command
      const finish = {
        type: 'FinishMaintenanceJob',
        planningDate,
        jobId,
        startTime,
        endTime,
        notes: '',
      } as const
      return [{ command }, { command: finish }, { command: finish }]
    },
    holds: ({ traces: [, first, second] }) =>
      first?.ending === 'accepted' && refusedBy(second, 'FinishedMaintenanceJobCanNotBeFinished'),
  },
  {
    id: 'raise',
    part: 'raise',
    sends: (world) => [{ command: acceptable(world) }],
    holds: ({ before, after, traces: [trace] }) => {
      const raised = trace?.steps.flatMap(({ stage }) => (stage.is === 'raised' ? [stage] : [])) ?? []
      const last = raised.at(-1)
      return (
        last !== undefined &&
        last.original === before.version &&
        last.version === last.original + last.uncommitted &&
        last.version === after.version &&
        last.jobs === after.planning.jobs.length
      )
    },
  },
]
