import { describe, expect, it } from 'vitest'
import { customer } from '../customer/customer.ts'
import { replay } from '../decider.ts'
import { generateHistory, generateWeek } from '../generator/generateHistory.ts'
import { loggedOf } from '../generator/loggedOf.ts'
import { planningAggregateId, workshopPlanning } from '../planning/workshopPlanning.ts'
import { countBy } from '../questions/countBy.ts'
import { jobsReplannedPerCustomer } from '../questions/jobsReplannedPerCustomer.ts'
import { emptyTable, tableEntries, tableGet, tableValues } from '../table/table.ts'
import { customerCopies } from './customerCopies.ts'
import { customers } from './customers.ts'
import { dayPlanning } from './dayPlanning.ts'
import { garageEventIn } from './garageEventIn.ts'
import { invoices, priceOfMinutes } from './invoices.ts'
import { letters } from './letters.ts'
import { project, type LoggedEvent, type Projection } from './projection.ts'
import { vehicles } from './vehicles.ts'
import type { CustomerEvent } from '../customer/customerEvent.ts'
import type { PlanningEvent } from '../planning/planningEvent.ts'

const log = loggedOf([...generateHistory({ seed: 11, events: 3000 })].flatMap((batch) => batch.appends))

const freeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(freeze)
  }
  return value
}

const all: readonly Projection<unknown>[] = [
  customers,
  vehicles,
  dayPlanning,
  customerCopies,
  letters,
  invoices,
  jobsReplannedPerCustomer,
  countBy({ name: 'cities', eventTypes: [], groupBy: { by: 'field', path: 'city' } }),
]

const foldsPurely = (projection: Projection<unknown>): void => {
  let state = freeze(projection.initial)
  for (const event of log) state = freeze(projection.when(state, freeze(event)))
  expect(state).toEqual(project(projection, log))
}

describe('every read model', () => {
  it.each(all.map((projection) => [projection.name, projection] as const))(
    '%s changes nothing that it is given',
    (_, projection) => {
      foldsPurely(projection)
    },
  )

  it('would be caught, if it counted in place', () => {
    const counts = { events: 0 }
    const inPlace: Projection<{ events: number }> = {
      name: 'in-place',
      version: 1,
      initial: counts,
      when: (state) => {
        state.events += 1
        return state
      },
    }
    expect(() => foldsPurely(inPlace as Projection<unknown>)).toThrow()
  })

  it.each(all.map((projection) => [projection.name, projection] as const))(
    '%s goes on from a copy of its state as if nothing had happened',
    (_, projection) => {
      const half = structuredClone(project(projection, log.slice(0, 1500)))
      const rest = log.slice(1500).reduce((state, event) => projection.when(state, event), half)
      expect(rest).toEqual(project(projection, log))
    },
  )

  it.each(all.map((projection) => [projection.name, projection] as const))(
    '%s returns the same state for an event of another kind',
    (_, projection) => {
      const state = project(projection, log)
      const [event] = log
      if (event === undefined) throw new Error('The log is empty.')
      const foreign: LoggedEvent = { ...event, eventType: 'PremiumReceived', eventData: { amount: 1 } }
      if (projection.name !== 'cities') expect(projection.when(state, foreign)).toBe(state)
    },
  )
})

describe('the read models agree with the aggregates', () => {
  it('on every customer', () => {
    const rows = tableValues(project(customers, log))
    expect(rows.length).toBeGreaterThan(300)
    for (const { status, reason, ...details } of rows) {
      const own = log.filter((event) => event.aggregateId === `Customer-${details.customerId}`)
      const state = replay(customer, own as readonly CustomerEvent[])
      expect(state).toMatchObject({ is: status, details })
      expect(state.is === 'inactive' ? state.reason : null).toBe(reason)
    }
  })

  it('on every day', () => {
    for (const { key, value } of tableEntries(project(dayPlanning, log))) {
      const own = log.filter((event) => event.aggregateId === planningAggregateId(key))
      expect(value).toEqual(replay(workshopPlanning, own as readonly PlanningEvent[]))
    }
  })
})

describe("the contexts' copies of customers", () => {
  it("have the lecture's fields, and never another", () => {
    const copies = project(customerCopies, log)
    const fields = (
      table: typeof copies.Workshop | typeof copies.Invoicing | typeof copies.Notifications,
    ) => [...new Set(tableValues<object>(table).map((copy) => Object.keys(copy).join(' ')))]
    expect(fields(copies.Workshop)).toEqual(['customerId name telephoneNumber'])
    expect(fields(copies.Invoicing)).toEqual(['customerId name address postalCode city'])
    expect(fields(copies.Notifications)).toEqual(['customerId name emailAddress'])
  })

  it('are what Customer Management has, but for those who asked to be forgotten', () => {
    const copies = project(customerCopies, log)
    for (const row of tableValues(project(customers, log))) {
      const copy = tableGet(copies.Invoicing, row.customerId)
      if (row.reason === 'asked to be forgotten') expect(copy).toBeUndefined()
      else expect(row).toMatchObject(copy ?? { missing: true })
    }
  })
})

describe('invoices', () => {
  it('round a half cent up', () => {
    expect([0, 1, 2, 3, 60, 90, 93].map(priceOfMinutes)).toEqual([0, 31, 62, 93, 1850, 2775, 2868])
  })

  it('add up to their total, one for each finished job', () => {
    const state = project(invoices, log)
    const list = tableValues(state.invoices)
    expect(list.length).toBe(log.filter((event) => event.eventType === 'MaintenanceJobFinished').length)
    expect(state.totalCents).toBe(list.reduce((sum, invoice) => sum + invoice.amountCents, 0))
    expect(list.some((invoice) => invoice.corrections > 0)).toBe(true)
  })
})

const countedBy = (key: (event: LoggedEvent) => string, type: string): readonly [string, number][] => {
  const counts = new Map<string, number>()
  for (const event of log)
    if (event.eventType === type) counts.set(key(event), (counts.get(key(event)) ?? 0) + 1)
  return [...counts]
}

const answer = (projection: Projection<ReturnType<typeof emptyTable<number>>>): readonly [string, number][] =>
  Array.from(tableEntries(project(projection, log)), ({ key, value }) => [key, value])

describe('questions that are asked later', () => {
  it('are answered from the log: by day, actor, aggregate, and field', () => {
    const eventTypes = ['CustomerMoved']
    const ask = (groupBy: Parameters<typeof countBy>[0]['groupBy']) =>
      answer(countBy({ name: 'moves', eventTypes, groupBy }))
    expect(ask({ by: 'day' })).toEqual(countedBy((event) => event.recordedAt.slice(0, 10), 'CustomerMoved'))
    expect(ask({ by: 'actor' })).toEqual(countedBy((event) => event.actor ?? '', 'CustomerMoved'))
    expect(ask({ by: 'aggregate' })).toEqual(countedBy((event) => event.aggregateId, 'CustomerMoved'))
    expect(ask({ by: 'field', path: 'city' })).toEqual(
      countedBy((event) => (event.eventData as { city: string }).city, 'CustomerMoved'),
    )
    expect(ask({ by: 'field', path: 'toString' }).map(([key]) => key)).toEqual(['(none)'])
  })

  it('find whose jobs are replanned, though the event itself does not say', () => {
    const ownerOf = new Map<string, string>()
    const counts = new Map<string, number>()
    for (const event of log) {
      if (event.eventType === 'MaintenanceJobPlanned')
        ownerOf.set(event.eventData.jobId, event.eventData.customerInfo.customerId)
      if (event.eventType !== 'MaintenanceJobReplanned') continue
      const owner = ownerOf.get(event.eventData.jobId) ?? ''
      counts.set(owner, (counts.get(owner) ?? 0) + 1)
    }
    const found = tableValues(project(jobsReplannedPerCustomer, log).counts)
    expect(found.map(({ customerId, count }) => [customerId, count])).toEqual([...counts])
    expect(found.length).toBeGreaterThan(20)
  })
})

describe('an event from a file', () => {
  it('that has the name of ours, but not the fields, is refused with position and field', () => {
    const [event] = loggedOf(generateWeek({ seed: 1, events: 1 }))
    if (event === undefined) throw new Error('The week is empty.')
    const damaged: LoggedEvent = { ...event, eventType: 'CustomerMoved', eventData: { customerId: 'C-1' } }
    expect(() => garageEventIn(damaged)).toThrow(
      'Failed to read event 1 (CustomerMoved): because its field "address" is missing, not a text.',
    )
    expect(() => garageEventIn({ ...damaged, eventData: null })).toThrow('"customerId" is missing')
    expect(garageEventIn({ ...damaged, eventType: 'toString' })).toBeNull()
  })

  it('that belongs to another context is none of ours, though it uses the same words', () => {
    const [event] = loggedOf(generateWeek({ seed: 1, events: 1 }))
    if (event === undefined) throw new Error('The week is empty.')
    const foreign = { eventType: 'CustomerMoved', eventData: { customerId: 'C-1', street: 'Parkweg' } }
    expect(garageEventIn({ ...event, ...foreign, aggregateId: 'clerk-customer-C-1' })).toBeNull()
  })
})
