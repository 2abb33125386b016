import type { EventStore } from '../../../store/index.ts'
import type { Fact } from '../model/fact.ts'
import { summaryOf } from '../model/summary.ts'
import type { Database } from './desk.ts'

/** What is read of a database. */
export type Read = Pick<Database, 'log' | 'summary' | 'logHash'>

const factOf = ({
  id,
  aggregateId,
  order,
  eventType,
  eventData,
  eventId,
  recordedAt,
  correlationId,
  causationId,
  actor,
}: Fact): Fact => ({
  id,
  aggregateId,
  order,
  eventType,
  eventData,
  eventId,
  recordedAt,
  correlationId,
  causationId,
  actor,
})

/** Reads the whole log of a database, from its first event on, and folds it. */
export const readDatabase = async (store: EventStore): Promise<Read> => {
  const log: Fact[] = []
  for await (const event of store.readAll()) log.push(factOf(event))
  return { log, summary: summaryOf(log), logHash: await store.logHash() }
}
