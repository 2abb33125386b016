import {
  customers,
  dayPlanning,
  foldAggregates,
  project,
  tableValues,
  vehicles,
} from '../../../garage/index.ts'
import type { Fact } from './fact.ts'
import { orphansIn, type Orphan } from './orphans.ts'

/** What a database says of the garage: its log, folded. */
export interface Summary {
  readonly active: number
  readonly inactive: number
  readonly vehicles: number
  readonly planned: number
  readonly finished: number
  readonly cancelled: number
  readonly orphans: readonly Orphan[]
  /** The state of each aggregate, as one JSON text: two databases in the same state have the same text. */
  readonly state: string
}

/** Folds a log from its first event on. Pure: no letter leaves by it. */
export const summaryOf = (log: readonly Fact[]): Summary => {
  const people = tableValues(project(customers, log))
  const jobs = tableValues(project(dayPlanning, log)).flatMap((day) => day.jobs)
  const standing = (is: string): number => jobs.filter((job) => job.standing.is === is).length
  const active = people.filter(({ status }) => status === 'active').length
  return {
    active,
    inactive: people.length - active,
    vehicles: tableValues(project(vehicles, log)).length,
    planned: standing('planned'),
    finished: standing('finished'),
    cancelled: standing('cancelled'),
    orphans: orphansIn(log),
    state: JSON.stringify(foldAggregates(log)),
  }
}
