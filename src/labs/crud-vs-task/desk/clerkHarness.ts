import * as fc from 'fast-check'
import { decide, replay, type Decider, type LoggedEvent } from '../../../garage/index.ts'
import { clerkAggregateId, clerkCustomer } from './clerkCustomer.ts'
import type { ClerkCommand } from './clerkCommand.ts'
import { deactivationReasons, type ClerkEvent } from './clerkEvent.ts'
import type { ClerkState } from './clerkState.ts'
import { clerkEventIn, type LoggedClerkEvent } from './loggedClerkEvent.ts'

/** A decider of the desk, ours or a mutant of it. */
export type ClerkDecider = Decider<ClerkState, ClerkCommand, ClerkEvent>

const about = fc.record({
  customerId: fc.constantFrom('C-1', 'C-2'),
  on: fc.constantFrom('2026-03-02', '2026-03-09'),
})

const address = fc.record({
  street: fc.constantFrom('Parkweg', 'Kade', 'Bosrand'),
  number: fc.constantFrom('1', '2'),
  zipCode: fc.constant('3511 AB'),
  city: fc.constantFrom('Utrecht', 'Arnhem'),
})

const name = fc.record({
  firstName: fc.constantFrom('Noor', 'Daan'),
  lastName: fc.constantFrom('Bakker', 'Bakkr', 'de Wit', ''),
})

const bare = <Type extends 'ActivateCustomer' | 'BringInCar' | 'HandBackCar'>(type: Type) =>
  about.map((who) => ({ type, ...who }))

/** Any command for one of two customers; few values, so that rules are often broken. */
export const clerkCommands: fc.Arbitrary<ClerkCommand> = fc.oneof(
  fc.tuple(about, name, address).map(([who, called, home]) => ({
    type: 'RegisterCustomer' as const,
    ...who,
    ...called,
    ...home,
  })),
  fc.tuple(about, address).map(([who, home]) => ({ type: 'MoveCustomer' as const, ...who, ...home })),
  fc
    .tuple(about, address)
    .map(([who, home]) => ({ type: 'CorrectCustomerAddress' as const, ...who, ...home })),
  fc.tuple(about, name).map(([who, called]) => ({ type: 'CorrectCustomerName' as const, ...who, ...called })),
  fc
    .tuple(about, name)
    .map(([who, { lastName }]) => ({ type: 'TakeAnotherName' as const, ...who, lastName })),
  fc
    .tuple(about, fc.constantFrom(...deactivationReasons))
    .map(([who, reason]) => ({ type: 'DeactivateCustomer' as const, ...who, reason })),
  bare('ActivateCustomer'),
  bare('BringInCar'),
  bare('HandBackCar'),
)

/** What the rules let happen of these commands, one after the other. */
export const storyOf = (commands: readonly ClerkCommand[]): readonly ClerkEvent[] => {
  const log: ClerkEvent[] = []
  for (const command of commands) {
    const own = log.filter(({ eventData }) => eventData.customerId === command.customerId)
    log.push(...decide(clerkCustomer, replay(clerkCustomer, own), command).events)
  }
  return log
}

/** Events as they would be stored, in this order. */
export const logged = (events: readonly ClerkEvent[]): readonly LoggedClerkEvent[] => {
  const orders = new Map<string, number>()
  return events.flatMap((event, index) => {
    const aggregateId = clerkAggregateId(event.eventData.customerId)
    const order = (orders.get(aggregateId) ?? 0) + 1
    orders.set(aggregateId, order)
    const stored: LoggedEvent = {
      ...event,
      id: index + 1,
      aggregateId,
      order,
      eventId: `e-${index + 1}`,
      recordedAt: '2026-03-09T12:00:00.000Z',
      correlationId: `e-${index + 1}`,
      causationId: null,
      actor: 'Anna',
    }
    const own = clerkEventIn(stored)
    return own === null ? [] : [own]
  })
}

/** What is wrong with a customer's story, told without the decider: nothing may happen that its rules forbid. */
export const faultsIn = (events: readonly ClerkEvent[]): readonly string[] => {
  const faults: string[] = []
  const known = new Map<string, { active: boolean; car: boolean; forgotten: boolean }>()
  for (const { eventType, eventData } of events) {
    const before = known.get(eventData.customerId)
    if (eventType === 'CustomerRegistered') {
      if (before !== undefined) faults.push('registered twice')
      known.set(eventData.customerId, { active: true, car: false, forgotten: false })
      continue
    }
    if (before === undefined) {
      faults.push(`${eventType} before anybody registered`)
      continue
    }
    if (eventType === 'CustomerDeactivated') {
      if (before.car) faults.push('switched off with the car in the workshop')
      if (!before.active) faults.push('switched off twice')
      before.active = false
      before.forgotten = eventData.reason === 'asked to be forgotten'
    }
    if (eventType === 'CustomerActivated') {
      if (before.active) faults.push('switched on twice')
      if (before.forgotten) faults.push('called back, though to be forgotten')
      before.active = true
    }
    if (eventType === 'CustomerMoved' && !before.active) faults.push('moved while inactive')
    if (eventType === 'CarBroughtIn') {
      if (before.car || !before.active) faults.push('a car that cannot come in')
      before.car = true
    }
    if (eventType === 'CarHandedBack') {
      if (!before.car) faults.push('a car that is not there')
      before.car = false
    }
  }
  return faults
}
