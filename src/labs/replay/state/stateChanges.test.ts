import { describe, expect, it } from 'vitest'
import { generateWeek } from '../../../garage/index.ts'
import type { RecordedEvent } from '../../../store/index.ts'
import { garageState, type GarageState } from './garageState.ts'
import { stateChanges } from './stateChanges.ts'
import { whatIf } from './whatIf.ts'

const events: readonly RecordedEvent[] = generateWeek({ seed: 1 })
  .flatMap(({ aggregateId, events: made, expected }) =>
    made.map((event, index) => ({ ...event, aggregateId, order: expected + index + 1, schemaVersion: 1 })),
  )
  .map((event, index) => ({ ...event, id: index + 1 }))

const fold = (count: number): GarageState =>
  events.slice(0, count).reduce((state, event) => garageState.when(state, event), garageState.initial)

describe('the difference that an event makes', () => {
  it('is one new row with all its fields when a customer registers', () => {
    const index = events.findIndex(({ eventType }) => eventType === 'CustomerRegistered')
    const [change, ...others] = stateChanges(fold(index), fold(index + 1))
    expect(change).toMatchObject({ table: 'customers', kind: 'added' })
    expect(change?.fields.map(({ field }) => field)).toContain('emailAddress')
    expect(others).toEqual([])
  })

  it('names the fields that changed, before and after, and no others', () => {
    const index = events.findIndex(({ eventType }) => eventType === 'CustomerMoved')
    const changes = stateChanges(fold(index), fold(index + 1))
    expect(changes).toHaveLength(1)
    for (const { field, before, after } of changes[0]?.fields ?? []) {
      expect(['address', 'postalCode', 'city']).toContain(field)
      expect(before).not.toBe(after)
    }
  })

  it('is nothing between a state and itself', () => {
    expect(stateChanges(fold(200), fold(200))).toEqual([])
  })
})

describe('what if an event had not happened', () => {
  const all = (without: ReadonlySet<number>) => {
    const projection = whatIf(without)
    return events.reduce((state, event) => projection.when(state, event), projection.initial)
  }

  it('is the same history when nothing is left out', () => {
    const { real, other, senseless } = all(new Set())
    expect(stateChanges(real, other)).toEqual([])
    expect(senseless).toEqual([])
  })

  it('loses the customer, and later events about that customer make no sense', () => {
    const moved = events.find(({ eventType }) => eventType === 'CustomerMoved')
    const registered = events.find(
      ({ eventType, aggregateId }) =>
        eventType === 'CustomerRegistered' && aggregateId === moved?.aggregateId,
    )
    const { real, other, senseless } = all(new Set([registered?.id ?? 0]))
    const customers = stateChanges(real, other).filter(({ table }) => table === 'customers')
    expect(customers).toMatchObject([{ kind: 'removed' }])
    expect(senseless.map(({ id }) => id)).toContain(moved?.id)
  })
})
