import { sameData, tableChanges, type Job, type PlanningState, type Table } from '../../../garage/index.ts'
import type { GarageState } from './garageState.ts'

/** One field that is different. */
export interface FieldChange {
  readonly field: string
  readonly before: string
  readonly after: string
}

/** One row that is different. */
export interface RowChange {
  readonly table: 'customers' | 'vehicles' | 'jobs'
  readonly key: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly fields: readonly FieldChange[]
}

const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const fieldsOf = (before: object, after: object): readonly FieldChange[] => {
  const one: Readonly<Record<string, unknown>> = { ...before }
  const other: Readonly<Record<string, unknown>> = { ...after }
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((field) => !sameData(one[field], other[field]))
    .map((field) => ({ field, before: textOf(one[field]), after: textOf(other[field]) }))
}

const rowChange = (
  table: RowChange['table'],
  key: string,
  before: object | null,
  after: object | null,
): RowChange => ({
  table,
  key,
  kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
  fields: fieldsOf(before ?? {}, after ?? {}),
})

const changesOf = (
  table: RowChange['table'],
  before: Table<object>,
  after: Table<object>,
): readonly RowChange[] => {
  const { added, removed, changed } = tableChanges(before, after)
  return [
    ...added.map((row) => rowChange(table, row.key, null, row.value)),
    ...removed.map((row) => rowChange(table, row.key, row.value, null)),
    ...changed.map((row) => rowChange(table, row.key, row.before, row.after)),
  ]
}

const jobsById = (planning: PlanningState | undefined): ReadonlyMap<string, Job> =>
  new Map((planning?.jobs ?? []).map((job) => [job.jobId, job]))

const jobChanges = (before: GarageState, after: GarageState): readonly RowChange[] => {
  const { added, removed, changed } = tableChanges(before.planning, after.planning)
  const days = [
    ...added.map(({ value }) => [undefined, value] as const),
    ...removed.map(({ value }) => [value, undefined] as const),
    ...changed.map((day) => [day.before, day.after] as const),
  ]
  return days.flatMap(([one, other]) => {
    const [was, is] = [jobsById(one), jobsById(other)]
    return [...new Set([...was.keys(), ...is.keys()])]
      .map((jobId) => rowChange('jobs', jobId, was.get(jobId) ?? null, is.get(jobId) ?? null))
      .filter((change) => change.fields.length > 0)
  })
}

/** The rows that differ between two states, with their fields; quick when one was made from the other. */
export const stateChanges = (before: GarageState, after: GarageState): readonly RowChange[] => [
  ...changesOf('customers', before.customers, after.customers),
  ...changesOf('vehicles', before.vehicles, after.vehicles),
  ...jobChanges(before, after),
]
