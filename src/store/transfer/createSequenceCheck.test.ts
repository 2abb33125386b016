import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordedEvent } from '../contract.ts'
import { createSequenceCheck, type SequenceCheck } from './createSequenceCheck.ts'

type Place = Pick<RecordedEvent, 'id' | 'aggregateId' | 'order' | 'eventId'>

const eventAt = (place: Place): RecordedEvent => ({
  ...place,
  eventType: 'Noted',
  eventData: {},
  recordedAt: '2026-03-02T08:00:00.000Z',
  correlationId: place.eventId,
  causationId: null,
  actor: null,
  schemaVersion: 1,
})

/** The log that a store makes of appends to these aggregates. */
const logOf = (aggregates: readonly string[]): Place[] =>
  aggregates.map((aggregateId, index) => ({
    id: index + 1,
    aggregateId,
    order: aggregates.slice(0, index + 1).filter((each) => each === aggregateId).length,
    eventId: `event-${index}`,
  }))

const aggregates = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 20 })

const change = fc.record({
  kind: fc.constantFrom('id', 'order', 'eventId', 'double', 'leave out', 'swap'),
  at: fc.nat(),
  other: fc.nat(),
})

const changed = (
  log: readonly Place[],
  { kind, at, other }: { kind: string; at: number; other: number },
): Place[] => {
  const i = at % log.length
  const j = (i + 1 + (other % (log.length - 1))) % log.length
  const one = log[i] as Place
  const two = log[j] as Place
  switch (kind) {
    case 'id':
      return log.with(i, { ...one, id: two.id })
    case 'order':
      return log.with(i, { ...one, order: one.order + 1 + (other % 3) })
    case 'eventId':
      return log.with(i, { ...one, eventId: two.eventId })
    case 'double':
      return log.toSpliced(i, 0, one)
    case 'leave out':
      // The last one may be missing: only the header knows.
      return log.toSpliced(i % (log.length - 1), 1)
    default:
      return log.with(i, two).with(j, one)
  }
}

const firstComplaint = (check: SequenceCheck, log: readonly Place[]): string | null => {
  for (const place of log) {
    const complaint = check(eventAt(place))
    if (complaint !== null) return complaint
  }
  return null
}

const refusesEveryChange = (make: () => SequenceCheck): void => {
  fc.assert(
    fc.property(aggregates, change, (names, what) => {
      const log = logOf(names)
      expect(firstComplaint(make(), log)).toBeNull()
      expect(firstComplaint(make(), changed(log, what))).not.toBeNull()
    }),
  )
}

/** Mutant: believes every order. */
const withoutOrderCheck = (): SequenceCheck => {
  const check = createSequenceCheck()
  const seen = new Map<string, number>()
  return (event) => {
    const order = (seen.get(event.aggregateId) ?? 0) + 1
    seen.set(event.aggregateId, order)
    return check({ ...event, order })
  }
}

/** Mutant: believes every event id. */
const withoutIdentityCheck = (): SequenceCheck => {
  const check = createSequenceCheck()
  return (event) => check({ ...event, eventId: `event of position ${event.id}` })
}

describe('the sequence of a log', () => {
  it('is refused after any change of a position, an order or an identity', () => {
    refusesEveryChange(createSequenceCheck)
  })

  it('would pass with wrong orders, were they not checked', () => {
    expect(() => refusesEveryChange(withoutOrderCheck)).toThrow(/Property failed/)
  })

  it('would pass with an event stored twice, were identities not checked', () => {
    expect(() => refusesEveryChange(withoutIdentityCheck)).toThrow(/Property failed/)
  })
})
