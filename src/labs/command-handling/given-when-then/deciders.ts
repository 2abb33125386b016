import {
  workshopPlanning,
  type Decider,
  type PlanningCommand,
  type PlanningEvent,
  type PlanningState,
} from '../../../garage/index.ts'

type PlanningDecider = Decider<PlanningState, PlanningCommand, PlanningEvent>

/** The deciders on the bench. One is the garage's own; the others have a fault each. */
export const deciderIds = ['oak', 'birch', 'cedar'] as const

export type DeciderId = (typeof deciderIds)[number]

/** What is wrong with a decider. */
export type Fault = 'none' | 'a rule is off' | 'state outside evolve'

const stations = 'NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations'

/** The mutant that never counts work stations. */
const withoutStations = (): PlanningDecider => ({
  ...workshopPlanning,
  checks: (state, command) =>
    workshopPlanning.checks(state, command).filter((check) => check.rule !== stations),
})

/**
 * The mutant that keeps state where no event reaches it: `execute` remembers finished jobs in a set, `evolve` ignores
 * `MaintenanceJobFinished`. By hand it looks right; built from events it is wrong.
 */
const withHiddenState = (): PlanningDecider => {
  const finished = new Set<string>()
  const knows = (state: PlanningState): PlanningState => ({
    ...state,
    jobs: state.jobs.map((job) =>
      finished.has(job.jobId)
        ? { ...job, standing: { is: 'finished', slot: job, eventId: null } as const }
        : job,
    ),
  })
  return {
    ...workshopPlanning,
    evolve: (state, event) =>
      event.eventType === 'MaintenanceJobFinished' ? state : workshopPlanning.evolve(state, event),
    checks: (state, command) => workshopPlanning.checks(knows(state), command),
    execute: (state, command) => {
      if (command.type === 'FinishMaintenanceJob') finished.add(command.jobId)
      return workshopPlanning.execute(state, command)
    },
  }
}

/** A fresh decider each time, as after a restart: what it hid before is gone. */
export const bench: Readonly<
  Record<DeciderId, { readonly fault: Fault; readonly make: () => PlanningDecider }>
> = {
  oak: { fault: 'state outside evolve', make: withHiddenState },
  birch: { fault: 'none', make: () => workshopPlanning },
  cedar: { fault: 'a rule is off', make: withoutStations },
}
