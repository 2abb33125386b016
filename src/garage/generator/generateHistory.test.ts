import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../decider.ts'
import { planningInvariant } from '../planning/planningInvariant.ts'
import { customer } from '../customer/customer.ts'
import { project } from '../read-models/projection.ts'
import { dayPlanning } from '../read-models/dayPlanning.ts'
import { tableValues } from '../table/table.ts'
import type { GeneratedAppend } from './generatedAppend.ts'
import { generateHistory, generateWeek, type GeneratedBatch } from './generateHistory.ts'
import { loggedOf } from './loggedOf.ts'

const hashOf = (appends: readonly GeneratedAppend[]): string =>
  createHash('sha256').update(JSON.stringify(appends)).digest('hex')

const weekDays = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07']

const isAscending = (texts: readonly string[]): boolean =>
  texts.every((text, index) => index === 0 || (texts[index - 1] ?? '') <= text)

/** As the store would see it: versions fit, ids are unique, time goes on. */
const expectAppendable = (appends: readonly GeneratedAppend[]): void => {
  const versions = new Map<string, number>()
  const ids = new Set<string>()
  const times: string[] = []
  for (const { aggregateId, events, expected } of appends) {
    if ((versions.get(aggregateId) ?? 0) !== expected)
      throw new Error(`${aggregateId} is not at ${expected}.`)
    versions.set(aggregateId, expected + events.length)
    for (const event of events) {
      ids.add(event.eventId)
      times.push(event.recordedAt)
    }
  }
  expect(ids.size).toBe(times.length)
  expect(isAscending(times)).toBe(true)
}

const dependsOnItsSeedOnly = (generate: (seed: number) => readonly GeneratedAppend[]): void =>
  fc.assert(
    fc.property(fc.nat(2 ** 31), (seed) => {
      const hash = hashOf(generate(seed))
      expect(hashOf(generate(seed))).toBe(hash)
      expect(hashOf(generate(seed + 1))).not.toBe(hash)
      expect(hashOf(generate(seed + 2 ** 32))).not.toBe(hash)
    }),
    { numRuns: 10 },
  )

describe('a week at the garage', () => {
  const week = generateWeek({ seed: 1 })
  const log = loggedOf(week)

  it('has exactly five hundred events, some on each day from Monday to Saturday', () => {
    expect(log.length).toBe(500)
    expect([...new Set(log.map((event) => event.recordedAt.slice(0, 10)))]).toEqual(weekDays)
  })

  it('is recorded in working hours, in order, and fits the store', () => {
    expectAppendable(week)
    for (const { recordedAt } of log) {
      expect(new Date(recordedAt).toISOString()).toBe(recordedAt)
      const hour = Number(recordedAt.slice(11, 13)) + 1
      expect(hour >= 8 && hour < 18).toBe(true)
    }
  })

  it('of seed 1 is the same on every machine, byte by byte', () => {
    expect(hashOf(week)).toBe('b1ebc9eb2d916fcb9e54691bc3cba85f1ff1d5e62ce560d6f2c9d6fee019f4a2')
  })

  it('depends on its seed, and on nothing else', () => {
    dependsOnItsSeedOnly((seed) => generateWeek({ seed }))
  })

  it('would not, if the dice went on from one week to the next, or if only 32 bits of the seed counted', () => {
    let weeks = 0
    const goesOn = (seed: number): readonly GeneratedAppend[] => {
      weeks += 1
      return generateWeek({ seed: seed + (weeks % 2) })
    }
    expect(() => dependsOnItsSeedOnly(goesOn)).toThrow()
    expect(() => dependsOnItsSeedOnly((seed) => generateWeek({ seed: seed % 2 ** 32 }))).toThrow()
  })

  it('has every type of event', () => {
    const types = new Set(log.map((event) => event.eventType))
    expect(types.size).toBe(13)
  })

  it('knows of each event who did it, by which command, in which visit', () => {
    for (const event of log) {
      expect(event.actor).toMatch(/\((front desk|mechanic)\)$/)
      for (const id of [event.eventId, event.causationId, event.correlationId])
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    }
  })

  it('keeps the invariant of every day', () => {
    const days = tableValues(project(dayPlanning, log))
    expect(days.length).toBeGreaterThan(5)
    for (const day of days) expect(planningInvariant(day).holds).toBe(true)
  })

  it('was accepted by the rules: registering the same customer again is refused', () => {
    const first = log.find((event) => event.eventType === 'CustomerRegistered')
    if (first?.eventType !== 'CustomerRegistered') throw new Error('Nobody was registered.')
    const state = customer.evolve(customer.initialState, first)
    expect(decide(customer, state, { type: 'RegisterCustomer', ...first.eventData }).accepted).toBe(false)
  })
})

const batchesOf = (events: number): readonly GeneratedBatch[] => [...generateHistory({ seed: 3, events })]

describe('a longer history', () => {
  it.each([0, 1, 2, 499, 501, 10_000])('of %i events has exactly as many', (events) => {
    const batches = batchesOf(events)
    const appends = batches.flatMap((batch) => batch.appends)
    expect(loggedOf(appends).length).toBe(events)
    expect(batches.reduce((sum, batch) => sum + batch.eventCount, 0)).toBe(events)
    expectAppendable(appends)
  })

  it('comes in batches of some two hundred events, and ends with the same week', () => {
    const batches = batchesOf(10_000)
    for (const batch of batches.slice(0, -1)) expect([200, 201]).toContain(batch.eventCount)
    const log = loggedOf(batches.flatMap((batch) => batch.appends))
    expect(log[0]?.recordedAt.slice(0, 10)).toBe('2025-10-20')
    expect(log.at(-1)?.recordedAt.slice(0, 10)).toBe('2026-03-07')
    expect(batches.some((batch) => batch.rejected > 0)).toBe(true)
  })

  it('is made only as far as it is asked for', () => {
    const [first] = generateHistory({ seed: 3, events: 1_000_000 })
    expect(first?.eventCount).toBeGreaterThanOrEqual(200)
  })

  it('is refused when the number is none', () => {
    expect(() => [...generateHistory({ seed: 1, events: 1.5 })]).toThrow('Failed to generate 1.5 events')
  })
})
