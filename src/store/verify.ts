import type { Damage } from './contract.ts'
import type { Engine } from './engine.ts'
import { eventOf, type EventRow } from './eventRow.ts'

const batchSize = 500

const dataDamage = (row: EventRow): readonly Damage[] => {
  try {
    eventOf(row)
    return []
  } catch {
    const what = 'The eventData is not the JSON text of an object.'
    return [{ id: row.id, aggregateId: row.aggregateId, what }]
  }
}

/** What is wrong with one row, given what came before it. */
const rowDamage = (row: EventRow, idBefore: number, orderBefore: number): readonly Damage[] => {
  const place = { id: row.id, aggregateId: row.aggregateId }
  const gap = row.id === idBefore + 1 ? [] : [{ ...place, what: `Position ${idBefore + 1} is missing.` }]
  const step =
    row.order === orderBefore + 1
      ? []
      : [{ ...place, what: `Order is ${row.order} where ${orderBefore + 1} follows.` }]
  return [...gap, ...step, ...dataDamage(row)]
}

const eventDamage = async (
  engine: Engine,
  versions: Map<string, number>,
  signal?: AbortSignal,
): Promise<Damage[]> => {
  const found: Damage[] = []
  let before = 0
  for (;;) {
    signal?.throwIfAborted()
    const range = { aggregateId: null, from: before + 1, to: Number.MAX_SAFE_INTEGER, backwards: false }
    const rows = await engine.rows({ ...range, limit: batchSize })
    for (const row of rows) {
      found.push(...rowDamage(row, before, versions.get(row.aggregateId) ?? 0))
      versions.set(row.aggregateId, row.order)
      before = row.id
    }
    if (rows.length < batchSize) return found
  }
}

const aggregateDamage = async (engine: Engine, versions: Map<string, number>): Promise<Damage[]> => {
  const found: Damage[] = []
  let after = ''
  for (;;) {
    const rows = await engine.aggregates(after, '', batchSize)
    for (const { aggregateId, version } of rows) {
      const counted = versions.get(aggregateId) ?? 0
      if (counted !== version) {
        const what = `Its version is ${version}, but its last event has order ${counted}.`
        found.push({ id: null, aggregateId, what })
      }
      versions.delete(aggregateId)
      after = aggregateId
    }
    if (rows.length < batchSize) return found
  }
}

/** Reads every row of both tables and names what is wrong. An empty list: all is well. */
export const verify = async (engine: Engine, signal?: AbortSignal): Promise<readonly Damage[]> => {
  const versions = new Map<string, number>()
  const events = await eventDamage(engine, versions, signal)
  const aggregates = await aggregateDamage(engine, versions)
  const orphans = [...versions.keys()].map((aggregateId) => ({
    id: null,
    aggregateId,
    what: 'It has events, but no row in the table of aggregates.',
  }))
  return [...events, ...aggregates, ...orphans]
}
