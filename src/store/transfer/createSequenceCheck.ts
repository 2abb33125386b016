import type { RecordedEvent } from '../contract.ts'

/** Looks at events one after the other; says what does not fit, or null. */
export type SequenceCheck = (event: RecordedEvent) => string | null

/** Checks that positions and orders have no gaps, and that no event id comes twice. */
export const createSequenceCheck = (): SequenceCheck => {
  const orders = new Map<string, number>()
  const eventIds = new Set<string>()
  let last = 0

  return ({ id, aggregateId, order, eventId }) => {
    if (id !== last + 1) return `has id ${id} where ${last + 1} is due`
    const due = (orders.get(aggregateId) ?? 0) + 1
    if (order !== due) return `has order ${order} of aggregate "${aggregateId}" where ${due} is due`
    if (eventIds.has(eventId)) return `has the eventId "${eventId}" of an earlier line`
    last = id
    orders.set(aggregateId, order)
    eventIds.add(eventId)
    return null
  }
}
