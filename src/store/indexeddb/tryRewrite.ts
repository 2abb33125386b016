import type { Rewrite } from '../contract.ts'
import { ImmutableLogError } from '../errors.ts'
import type { EventRow } from '../eventRow.ts'
import { jsonText } from '../jsonText.ts'
import { prepareAppend } from '../prepareAppend.ts'
import type { EventDatabase } from './database.ts'

const rowAt = async (database: EventDatabase, id: number): Promise<EventRow> => {
  const row = await database.events.get(id)
  if (row !== undefined) return row
  throw new ImmutableLogError(
    `Failed to find event ${id}: because the log has no such position. Name one between 1 and its end.`,
  )
}

const insert = async (
  database: EventDatabase,
  { before, event }: Extract<Rewrite, { attempt: 'insert' }>,
): Promise<void> => {
  const place = await rowAt(database, before)
  const [request] = prepareAppend([{ aggregateId: place.aggregateId, events: [event], expected: 'any' }])
  const [row] = request?.events ?? []
  if (row === undefined) return
  try {
    await database.events.add({ ...row, id: place.id, aggregateId: place.aggregateId, order: place.order })
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ConstraintError') throw error
    throw new ImmutableLogError(
      `Failed to insert an event before event ${before}: because its place in the log is taken, and the order of events never changes. Append it at the end.`,
      { cause: error },
    )
  }
}

/** Tries to change history at the engine, for real. @throws {ImmutableLogError} when the engine refuses, as it must */
export const tryRewrite = async (database: EventDatabase, rewrite: Rewrite): Promise<void> => {
  switch (rewrite.attempt) {
    case 'change': {
      const row = await rowAt(database, rewrite.id)
      await database.events.put({ ...row, eventData: jsonText(rewrite.eventData) })
      return
    }
    case 'delete': {
      const row = await rowAt(database, rewrite.id)
      await database.events.delete(row.id)
      return
    }
    case 'insert':
      await insert(database, rewrite)
  }
}
