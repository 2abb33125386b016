import type { RecordedEvent } from '../../../store/index.ts'

/** Which events are shown; all conditions that are given must hold. Empty texts give no condition. */
export interface EventFilter {
  /** Any of these event types; none: all. */
  readonly types: readonly string[]
  /** An aggregate's id, or the beginning of ids with `*` behind it. */
  readonly aggregate: string
  readonly correlation: string
  /** Recorded at or after this moment; ISO 8601 in UTC. */
  readonly from: string
  /** Recorded at or before this moment; ISO 8601 in UTC. */
  readonly until: string
}

/** The parts of a filter that can be taken away one by one. */
export type FilterPart = keyof EventFilter

/** Shows everything. */
export const noFilter: EventFilter = { types: [], aggregate: '', correlation: '', from: '', until: '' }

/** The parts that hold something back, in the order in which they are shown. */
export const partsOf = (filter: EventFilter): readonly FilterPart[] =>
  (Object.keys(noFilter) as FilterPart[]).filter((part) => filter[part].length > 0)

/** The filter without one of its parts. */
export const without = (filter: EventFilter, part: FilterPart): EventFilter => ({
  ...filter,
  [part]: noFilter[part],
})

const aggregateMatches = (wanted: string, aggregateId: string): boolean =>
  wanted.endsWith('*') ? aggregateId.startsWith(wanted.slice(0, -1)) : aggregateId === wanted

/** The one aggregate that the filter is about; null when it is about several. */
export const onlyAggregate = ({ aggregate }: EventFilter): string | null =>
  aggregate === '' || aggregate.endsWith('*') ? null : aggregate

/** Makes a test of a filter, to be used for many events. */
export const matcher = (filter: EventFilter): ((event: RecordedEvent) => boolean) => {
  const types = new Set(filter.types)
  const { aggregate, correlation, from, until } = filter
  return (event) =>
    (types.size === 0 || types.has(event.eventType)) &&
    (aggregate === '' || aggregateMatches(aggregate, event.aggregateId)) &&
    (correlation === '' || event.correlationId === correlation) &&
    // Times of one form compare as text.
    (from === '' || event.recordedAt >= from) &&
    (until === '' || event.recordedAt <= until)
}
