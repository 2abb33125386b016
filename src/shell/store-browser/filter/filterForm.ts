import type { EventFilter } from './eventFilter.ts'

/** The filter as it stands in the fields of a form; times as `2026-03-02T08:00`, local. */
export interface FilterFields {
  readonly types: string
  readonly aggregate: string
  readonly correlation: string
  readonly from: string
  readonly until: string
}

const toUtc = (local: string): string => (local === '' ? '' : new Date(local).toISOString())

const pad = (value: number): string => String(value).padStart(2, '0')

const toLocal = (utc: string): string => {
  if (utc === '') return ''
  const time = new Date(utc)
  const day = `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`
  return `${day}T${pad(time.getHours())}:${pad(time.getMinutes())}:${pad(time.getSeconds())}`
}

/** What the fields mean. */
export const filterOf = (fields: FilterFields): EventFilter => ({
  types: fields.types
    .split(',')
    .map((type) => type.trim())
    .filter((type) => type !== ''),
  aggregate: fields.aggregate.trim(),
  correlation: fields.correlation.trim(),
  from: toUtc(fields.from),
  until: toUtc(fields.until),
})

/** The fields that mean this filter. */
export const fieldsOf = (filter: EventFilter): FilterFields => ({
  types: filter.types.join(', '),
  aggregate: filter.aggregate,
  correlation: filter.correlation,
  from: toLocal(filter.from),
  until: toLocal(filter.until),
})
