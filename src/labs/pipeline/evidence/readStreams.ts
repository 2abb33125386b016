import type { EventStore, RecordedEvent } from '../../../store/index.ts'

/** A row of the table `aggregates`, with what was counted in the table `events`. */
export interface CountedAggregate {
  readonly aggregateId: string
  readonly version: number
  /** Rows of `events` that belong to it. */
  readonly events: number
}

/** Aggregates of these events, the newest first. */
const newestAggregates = (events: readonly RecordedEvent[], most: number): readonly string[] =>
  [...new Set(events.toReversed().map(({ aggregateId }) => aggregateId))].slice(0, most)

const streamOf = async (store: EventStore, aggregateId: string): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = []
  for await (const event of store.read(aggregateId)) events.push(event)
  return events
}

/** The rows of the newest aggregates, as they are now, each beside the number of its events. */
export const countAggregates = async (
  store: EventStore,
  newest: readonly RecordedEvent[],
  most: number,
): Promise<readonly CountedAggregate[]> => {
  const rows: CountedAggregate[] = []
  for (const aggregateId of newestAggregates(newest, most)) {
    const events = await streamOf(store, aggregateId)
    rows.push({ aggregateId, version: await store.version(aggregateId), events: events.length })
  }
  return rows
}

/** Whole streams of the newest aggregates, by position: as many as make about `most` rows, at least one. */
export const readStreams = async (
  store: EventStore,
  newest: readonly RecordedEvent[],
  most: number,
): Promise<readonly RecordedEvent[]> => {
  const rows: RecordedEvent[] = []
  for (const aggregateId of newestAggregates(newest, most)) {
    const stream = await streamOf(store, aggregateId)
    if (rows.length > 0 && rows.length + stream.length > most) break
    rows.push(...stream)
  }
  return rows.toSorted((a, b) => a.id - b.id)
}
