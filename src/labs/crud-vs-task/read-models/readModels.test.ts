import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { project } from '../../../garage/index.ts'
import { clerkCustomer } from '../desk/clerkCustomer.ts'
import type { ClerkEvent } from '../desk/clerkEvent.ts'
import { clerkCommands, logged } from '../desk/clerkHarness.ts'
import { addressLine } from '../desk/clerkState.ts'
import { clerkCustomers } from './clerkCustomers.ts'
import { clerkInvoices } from './clerkInvoices.ts'
import { clerkLetters, letterFor, type LetterKind } from './clerkLetters.ts'

const about = { customerId: 'C-1', on: '2026-03-02' }
const home = { street: 'Parkweg', number: '3', zipCode: '6811 KL', city: 'Arnhem' }
const other = { street: 'Kade', number: '8', zipCode: '3511 AB', city: 'Utrecht' }
const registered: ClerkEvent = {
  eventType: 'CustomerRegistered',
  eventData: { ...about, firstName: 'Noor', lastName: 'Bakkr', ...home },
}
const moved: ClerkEvent = { eventType: 'CustomerMoved', eventData: { ...about, ...other } }
const corrected: ClerkEvent = { eventType: 'CustomerAddressCorrected', eventData: { ...about, ...other } }
const car: readonly ClerkEvent[] = [
  { eventType: 'CarBroughtIn', eventData: about },
  { eventType: 'CarHandedBack', eventData: about },
]

const anyEvents = fc
  .array(clerkCommands, { maxLength: 12 })
  .map((commands) =>
    commands.flatMap((command) => clerkCustomer.execute(clerkCustomer.initialState, command)),
  )

type Policy = (event: ClerkEvent) => LetterKind | null

/** Only who moved is welcomed to a new home, and each of them once. */
const welcomesMovers = (policy: Policy) =>
  fc.property(anyEvents, (events) => {
    const welcomed = events.filter((event) => policy(event) === 'welcome to the new home')
    return welcomed.length === events.filter(({ eventType }) => eventType === 'CustomerMoved').length
  })

describe('the other departments', () => {
  it('leave the same list after a move and after a correction, and only the move a letter', () => {
    const after = (event: ClerkEvent) => logged([registered, event])
    const list = (event: ClerkEvent) => project(clerkCustomers, after(event))
    expect(list(moved)).toEqual(list(corrected))
    const kinds = (event: ClerkEvent) => project(clerkLetters, after(event)).letters.map(({ kind }) => kind)
    expect(kinds(moved)).toEqual(['welcome', 'welcome to the new home'])
    expect(kinds(corrected)).toEqual(['welcome'])
  })

  it('welcome whoever moved; the mutant "an address changed" welcomes a typing error', () => {
    fc.assert(welcomesMovers(letterFor))
    const byColumns: Policy = (event) =>
      event.eventType === 'CustomerAddressCorrected' ? 'welcome to the new home' : letterFor(event)
    expect(() => fc.assert(welcomesMovers(byColumns))).toThrow('Property failed')
  })

  it('never write more than one letter for an event', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { letters } = project(clerkLetters, logged(events))
        expect(new Set(letters.map(({ letterId }) => letterId)).size).toBe(letters.length)
      }),
    )
  })

  it('bill a job to the address of that day: the old one before the move, the new one after it', () => {
    const { invoices } = project(clerkInvoices, logged([registered, ...car, moved, ...car]))
    expect(invoices.map(({ address }) => address)).toEqual([addressLine(home), addressLine(other)])
  })

  it('do not hear what happens in other streams', () => {
    const [event] = logged([registered])
    if (event === undefined) throw new Error('There is no event.')
    const foreign = { ...event, aggregateId: 'Customer-C-1' }
    expect(project(clerkCustomers, [foreign])).toEqual({})
    expect(project(clerkLetters, [foreign]).letters).toEqual([])
  })

  it('are told which event of theirs is damaged', () => {
    const [event] = logged([registered])
    if (event === undefined) throw new Error('There is no event.')
    const damaged = { ...event, eventData: { customerId: 'C-1' } }
    expect(() => project(clerkCustomers, [damaged as never])).toThrow(
      'Failed to read event 1 (CustomerRegistered): because its customerId is "C-1" and its day is missing.',
    )
  })
})
