import { valueAt } from '../fields/valueAt.ts'
import type { LoggedEvent, Projection } from '../read-models/projection.ts'
import { emptyTable, tableGet, tableSet, type Table } from '../table/table.ts'

/** What events are counted by: a part of every event, or a field of its data (a path such as `customerInfo.name`). */
export type GroupBy =
  | { readonly by: 'aggregate' | 'event type' | 'day' | 'actor' }
  | { readonly by: 'field'; readonly path: string }

/** A question about the past: how many events of these types, by what. */
export interface CountQuestion {
  /** Unique among the projections, kebab-case. */
  readonly name: string
  /** None: all types. */
  readonly eventTypes: readonly string[]
  readonly groupBy: GroupBy
}

/** The key of events that do not have what they are counted by. */
export const noGroup = '(none)'

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : noGroup

/** The group that an event is counted in. A day is a day in UTC. */
export const groupOf = (event: LoggedEvent, groupBy: GroupBy): string => {
  switch (groupBy.by) {
    case 'aggregate':
      return event.aggregateId
    case 'event type':
      return event.eventType
    case 'day':
      return event.recordedAt.slice(0, 10)
    case 'actor':
      return event.actor ?? noGroup
    case 'field':
      return textOf(valueAt(event.eventData, groupBy.path))
  }
}

/** Makes a projection out of a question; the log answers it, however late it is asked. */
export const countBy = ({ name, eventTypes, groupBy }: CountQuestion): Projection<Table<number>> => {
  const types = new Set(eventTypes)
  return {
    name,
    version: 1,
    initial: emptyTable(),
    when: (state, event) => {
      if (types.size > 0 && !types.has(event.eventType)) return state
      const group = groupOf(event, groupBy)
      return tableSet(state, group, (tableGet(state, group) ?? 0) + 1)
    },
  }
}
