import {
  workshopPlanning,
  type JobDetails,
  type PlanningEvent,
  type PlanningState,
} from '../../../garage/index.ts'

/** Ways to perform an operation: one that can be replayed, three that cannot. */
export const variantIds = ['right', 'external', 'clock', 'direct'] as const

export type VariantId = (typeof variantIds)[number]

/** Everything that answers differently tomorrow. */
export interface Outside {
  /** What the parts cost, in cents, when they are asked for now. */
  readonly price: () => number
  /** The time now, ISO 8601, UTC. */
  readonly now: () => string
}

/** What the planning of the day is made of here: the garage's own state, and two facts more for each job. */
export interface PricedPlanning {
  readonly planning: PlanningState
  /** In cents, by job. */
  readonly prices: Readonly<Record<string, number>>
  /** When the job was taken on, by job; ISO 8601. */
  readonly takenOn: Readonly<Record<string, string>>
}

/** Two facts more than the garage keeps of a job; written into the event by the right variant. */
export interface Facts {
  readonly partsCents?: number
  readonly takenOn?: string
}

/** Before the first job. */
export const nothingPriced: PricedPlanning = {
  planning: workshopPlanning.initialState,
  prices: {},
  takenOn: {},
}

/** An event with the facts that it carries. */
export type PricedEvent = PlanningEvent & { readonly eventData: Facts }

const plannedJob = (event: PricedEvent): (JobDetails & Facts) | null =>
  event.eventType === 'MaintenanceJobPlanned' ? event.eventData : null

/** One way to go from a state to the next, and where it asks the outside. */
export interface Variant {
  /** Check phase: what goes into the event. */
  readonly ask: (outside: Outside) => Facts
  /** Runs for each event, when it is raised and when it is replayed. */
  readonly evolve: (state: PricedPlanning, event: PricedEvent, outside: Outside) => PricedPlanning
  /** Runs when the operation is performed, and never again. */
  readonly besides: (state: PricedPlanning, event: PricedEvent) => PricedPlanning
}

const withFacts = (state: PricedPlanning, jobId: string, facts: Facts): PricedPlanning => ({
  ...state,
  prices: facts.partsCents === undefined ? state.prices : { ...state.prices, [jobId]: facts.partsCents },
  takenOn: facts.takenOn === undefined ? state.takenOn : { ...state.takenOn, [jobId]: facts.takenOn },
})

const evolve = (state: PricedPlanning, event: PricedEvent, facts: Facts): PricedPlanning => {
  const planning = workshopPlanning.evolve(state.planning, event)
  const job = plannedJob(event)
  return job === null ? { ...state, planning } : withFacts({ ...state, planning }, job.jobId, facts)
}

const factsIn = (event: PricedEvent): Facts => plannedJob(event) ?? {}
const same = (state: PricedPlanning): PricedPlanning => state
const isPlanned = (event: PricedEvent): boolean => event.eventType === 'MaintenanceJobPlanned'

/** A member of the club pays less; set directly, where no event tells of it. */
const discounted = (state: PricedPlanning, event: PricedEvent): PricedPlanning => {
  const job = plannedJob(event)
  if (job === null) return state
  return withFacts(state, job.jobId, { partsCents: Math.round((state.prices[job.jobId] ?? 0) * 0.9) })
}

/** The variants, by id. */
export const variants: Readonly<Record<VariantId, Variant>> = {
  right: {
    ask: (outside) => ({ partsCents: outside.price(), takenOn: outside.now() }),
    evolve: (state, event) => evolve(state, event, factsIn(event)),
    besides: same,
  },
  external: {
    ask: (outside) => ({ takenOn: outside.now() }),
    evolve: (state, event, outside) =>
      evolve(state, event, isPlanned(event) ? { ...factsIn(event), partsCents: outside.price() } : {}),
    besides: same,
  },
  clock: {
    ask: (outside) => ({ partsCents: outside.price() }),
    evolve: (state, event, outside) =>
      evolve(state, event, isPlanned(event) ? { ...factsIn(event), takenOn: outside.now() } : {}),
    besides: same,
  },
  direct: {
    ask: (outside) => ({ partsCents: outside.price(), takenOn: outside.now() }),
    evolve: (state, event) => evolve(state, event, factsIn(event)),
    besides: discounted,
  },
}
