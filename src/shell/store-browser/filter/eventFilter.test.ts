import { describe, expect, it } from 'vitest'
import type { RecordedEvent } from '../../../store/index.ts'
import { matcher, noFilter, onlyAggregate, partsOf, without, type EventFilter } from './eventFilter.ts'

const event: RecordedEvent = {
  id: 7,
  aggregateId: 'customer-12',
  order: 2,
  eventType: 'CustomerMoved',
  eventData: { city: 'Utrecht' },
  eventId: 'e7',
  recordedAt: '2026-03-02T08:00:00.000Z',
  correlationId: 'visit-3',
  causationId: null,
  actor: null,
  schemaVersion: 1,
}

const shows = (filter: Partial<EventFilter>): boolean => matcher({ ...noFilter, ...filter })(event)

describe('the filter of the event log', () => {
  it('shows everything when it is empty', () => {
    expect(shows({})).toBe(true)
  })

  it.each<[Partial<EventFilter>, boolean]>([
    [{ types: ['CustomerMoved'] }, true],
    [{ types: ['CustomerRegistered', 'CustomerMoved'] }, true],
    [{ types: ['CustomerRegistered'] }, false],
    [{ aggregate: 'customer-12' }, true],
    [{ aggregate: 'customer-1' }, false],
    [{ aggregate: 'customer-1*' }, true],
    [{ aggregate: '*' }, true],
    [{ aggregate: 'vehicle-*' }, false],
    [{ correlation: 'visit-3' }, true],
    [{ correlation: 'visit-33' }, false],
    [{ from: '2026-03-02T08:00:00.000Z' }, true],
    [{ from: '2026-03-02T08:00:00.001Z' }, false],
    [{ until: '2026-03-02T08:00:00.000Z' }, true],
    [{ until: '2026-03-02T07:59:59.999Z' }, false],
  ])('by %o: %s', (filter, shown) => {
    expect(shows(filter)).toBe(shown)
  })

  it('wants all of its conditions to hold', () => {
    expect(shows({ types: ['CustomerMoved'], aggregate: 'customer-*', correlation: 'visit-3' })).toBe(true)
    expect(shows({ types: ['CustomerMoved'], aggregate: 'vehicle-*', correlation: 'visit-3' })).toBe(false)
  })

  it('names its parts, and lets them be taken away one by one', () => {
    const filter = { ...noFilter, types: ['CustomerMoved'], correlation: 'visit-3' }
    expect(partsOf(filter)).toEqual(['types', 'correlation'])
    expect(partsOf(without(filter, 'types'))).toEqual(['correlation'])
    expect(partsOf(noFilter)).toEqual([])
  })

  it('knows when it is about one aggregate only', () => {
    expect(onlyAggregate({ ...noFilter, aggregate: 'customer-12' })).toBe('customer-12')
    expect(onlyAggregate({ ...noFilter, aggregate: 'customer-*' })).toBeNull()
    expect(onlyAggregate(noFilter)).toBeNull()
  })
})
