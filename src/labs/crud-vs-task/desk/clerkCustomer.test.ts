import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, replay } from '../../../garage/index.ts'
import { clerkCustomer } from './clerkCustomer.ts'
import type { ClerkCommand } from './clerkCommand.ts'
import type { ClerkEvent } from './clerkEvent.ts'
import { clerkCommands, faultsIn, storyOf, type ClerkDecider } from './clerkHarness.ts'

const about = { customerId: 'C-1', on: '2026-03-02' }
const home = { street: 'Parkweg', number: '3', zipCode: '6811 KL', city: 'Arnhem' }
const other = { street: 'Kade', number: '8', zipCode: '3511 AB', city: 'Utrecht' }

const registered: ClerkEvent = {
  eventType: 'CustomerRegistered',
  eventData: { ...about, firstName: 'Noor', lastName: 'Bakkr', ...home },
}

const given = (events: readonly ClerkEvent[], command: ClerkCommand) =>
  decide(clerkCustomer, replay(clerkCustomer, events), command)

const refused = (events: readonly ClerkEvent[], command: ClerkCommand): readonly string[] => {
  const decision = given(events, command)
  expect(decision.events).toEqual([])
  return decision.checks.filter(({ holds }) => !holds).map(({ rule }) => rule)
}

/** One customer, written by two: each decides on what was there when they last looked; `checked` appends only then. */
interface Attempt {
  readonly writer: 0 | 1
  readonly looks: boolean
  readonly command: ClerkCommand
}

const attempts: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc.record({
    writer: fc.constantFrom(0 as const, 1 as const),
    looks: fc.boolean(),
    command: clerkCommands.map((command) => ({ ...command, customerId: 'C-1' })),
  }),
  { minLength: 2, maxLength: 14 },
)

const written = (decider: ClerkDecider, all: readonly Attempt[], checked: boolean): readonly ClerkEvent[] => {
  const log: ClerkEvent[] = [registered]
  const seen = [1, 1]
  for (const { writer, looks, command } of all) {
    if (looks) seen[writer] = log.length
    const sight = log.slice(0, seen[writer])
    const { events } = decide(decider, replay(decider, sight), command)
    if (checked && sight.length !== log.length) continue
    log.push(...events)
  }
  return log
}

const sound = (decider: ClerkDecider, checked: boolean) =>
  fc.property(attempts, (all) => faultsIn(written(decider, all, checked)).length === 0)

describe('a customer of the desk', () => {
  it.each<[ClerkCommand, ClerkEvent]>([
    [
      { type: 'MoveCustomer', ...about, ...other },
      { eventType: 'CustomerMoved', eventData: { ...about, ...other } },
    ],
    [
      { type: 'CorrectCustomerAddress', ...about, ...other },
      { eventType: 'CustomerAddressCorrected', eventData: { ...about, ...other } },
    ],
    [
      { type: 'CorrectCustomerName', ...about, firstName: 'Noor', lastName: 'Bakker' },
      { eventType: 'CustomerNameCorrected', eventData: { ...about, firstName: 'Noor', lastName: 'Bakker' } },
    ],
    [
      { type: 'TakeAnotherName', ...about, lastName: 'de Wit' },
      { eventType: 'CustomerTookAnotherName', eventData: { ...about, lastName: 'de Wit' } },
    ],
    [
      { type: 'DeactivateCustomer', ...about, reason: 'does not pay' },
      { eventType: 'CustomerDeactivated', eventData: { ...about, reason: 'does not pay' } },
    ],
  ])('has one named fact for each task: %o', (command, event) => {
    expect(given([registered], command).events).toEqual([event])
  })

  it('cannot be switched off while the car is in the workshop, and can when it is handed back', () => {
    const off: ClerkCommand = { type: 'DeactivateCustomer', ...about, reason: 'moved away' }
    const inside: readonly ClerkEvent[] = [registered, { eventType: 'CarBroughtIn', eventData: about }]
    expect(refused(inside, off)).toEqual(['CustomerMustNotHaveAnOpenJob'])
    const outside: readonly ClerkEvent[] = [...inside, { eventType: 'CarHandedBack', eventData: about }]
    expect(given(outside, off).accepted).toBe(true)
  })

  it('is not moved, corrected or renamed to what it is already', () => {
    expect(refused([registered], { type: 'MoveCustomer', ...about, ...home })).toEqual([
      'MoveMustChangeTheAddress',
    ])
    expect(refused([registered], { type: 'CorrectCustomerAddress', ...about, ...home })).toEqual([
      'CorrectionMustChangeTheAddress',
    ])
    expect(refused([registered], { type: 'TakeAnotherName', ...about, lastName: 'Bakkr' })).toEqual([
      'AnotherNameMustBeAnother',
    ])
  })

  it('who asked to be forgotten is never called back', () => {
    const gone: ClerkEvent = {
      eventType: 'CustomerDeactivated',
      eventData: { ...about, reason: 'asked to be forgotten' },
    }
    expect(refused([registered, gone], { type: 'ActivateCustomer', ...about })).toEqual([
      'ForgottenCustomerCanNotBeActivated',
    ])
  })

  it('names the fields that a task lacks', () => {
    const { checks } = given([registered], { type: 'MoveCustomer', ...about, ...other, city: ' ' })
    expect(checks).toEqual([
      { rule: 'FieldsMustBeFilledIn', holds: false, reason: 'Not filled in: city. This task needs it.' },
    ])
  })

  it('keeps its rules in 10,000 stories with two writers, and a refused command adds nothing', () => {
    fc.assert(sound(clerkCustomer, true), { numRuns: 10_000 })
    fc.assert(
      fc.property(fc.array(clerkCommands, { maxLength: 10 }), clerkCommands, (before, command) => {
        const events = storyOf(before)
        const { accepted, checks, events: more } = given(events.filter(sameAs(command)), command)
        return accepted ? more.length === 1 : more.length === 0 && checks.some(({ holds }) => !holds)
      }),
    )
  })

  it('would break them with the mutant "the car is not looked at", and with "nobody compares versions"', () => {
    const carless: ClerkDecider = {
      ...clerkCustomer,
      checks: (state, command) =>
        clerkCustomer.checks(state, command).filter(({ rule }) => rule !== 'CustomerMustNotHaveAnOpenJob'),
    }
    expect(() => fc.assert(sound(carless, true), { numRuns: 10_000 })).toThrow('Property failed')
    expect(() => fc.assert(sound(clerkCustomer, false), { numRuns: 10_000 })).toThrow('Property failed')
  })
})

const sameAs =
  (command: ClerkCommand) =>
  ({ eventData }: ClerkEvent): boolean =>
    eventData.customerId === command.customerId
