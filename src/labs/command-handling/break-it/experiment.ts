import { workshopPlanning, type PlanningCommand } from '../../../garage/index.ts'
import {
  nothingPriced,
  variants,
  type Outside,
  type PricedEvent,
  type PricedPlanning,
  type VariantId,
} from './variant.ts'

/** How often each thing was done. */
export interface Counts {
  /** Rules looked at. */
  readonly checks: number
  /** Calls of the parts service. */
  readonly calls: number
  /** Readings of the clock. */
  readonly readings: number
  /** Runs of `evolve`. */
  readonly applied: number
}

/** A job as a reader of the state sees it. */
export interface Row {
  readonly jobId: string
  readonly licenseNumber: string
  /** In cents. */
  readonly price: number | null
  readonly takenOn: string | null
}

/** A state and what it took to get there. */
export interface Made {
  readonly rows: readonly Row[]
  readonly counts: Counts
}

/** What was performed, with its events, as they would be stored. */
export interface Performed extends Made {
  readonly events: readonly PricedEvent[]
}

const noCounts: Counts = { checks: 0, calls: 0, readings: 0, applied: 0 }

const counted = (outside: Outside, count: (what: keyof Counts) => void): Outside => ({
  price: () => {
    count('calls')
    return outside.price()
  },
  now: () => {
    count('readings')
    return outside.now()
  },
})

const counter = () => {
  let counts = noCounts
  return {
    add: (what: keyof Counts, by = 1): void => {
      counts = { ...counts, [what]: counts[what] + by }
    },
    counts: () => counts,
  }
}

const rowsOf = (state: PricedPlanning): readonly Row[] =>
  state.planning.jobs.map(({ jobId, vehicleInfo }) => ({
    jobId,
    licenseNumber: vehicleInfo.licenseNumber,
    price: state.prices[jobId] ?? null,
    takenOn: state.takenOn[jobId] ?? null,
  }))

/** Performs commands one after the other, in both phases. A refused one changes nothing. */
export const perform = (id: VariantId, commands: readonly PlanningCommand[], outside: Outside): Performed => {
  const variant = variants[id]
  const { add, counts } = counter()
  const world = counted(outside, add)
  const events: PricedEvent[] = []
  let state = nothingPriced
  for (const command of commands) {
    const checks = workshopPlanning.checks(state.planning, command)
    add('checks', checks.length)
    if (checks.some((check) => !check.holds)) continue
    const facts = variant.ask(world)
    for (const event of workshopPlanning.execute(state.planning, command)) {
      const priced: PricedEvent =
        event.eventType === 'MaintenanceJobPlanned'
          ? { ...event, eventData: { ...event.eventData, ...facts } }
          : event
      events.push(priced)
      state = variant.besides(variant.evolve(state, priced, world), priced)
      add('applied')
    }
  }
  return { events, rows: rowsOf(state), counts: counts() }
}

/** The state made again from the events: only `evolve` runs. */
export const replayOf = (id: VariantId, events: readonly PricedEvent[], outside: Outside): Made => {
  const { add, counts } = counter()
  const world = counted(outside, add)
  let state = nothingPriced
  for (const event of events) {
    state = variants[id].evolve(state, event, world)
    add('applied')
  }
  return { rows: rowsOf(state), counts: counts() }
}

/** A value that is not what it was. */
export interface Difference {
  readonly jobId: string
  readonly field: 'price' | 'takenOn'
}

/** Where two states differ. */
export const differences = (one: readonly Row[], other: readonly Row[]): readonly Difference[] =>
  one.flatMap((row) => {
    const twin = other.find(({ jobId }) => jobId === row.jobId)
    return (['price', 'takenOn'] as const)
      .filter((field) => row[field] !== twin?.[field])
      .map((field) => ({ jobId: row.jobId, field }))
  })
