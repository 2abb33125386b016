import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, project, replay } from '../../../garage/index.ts'
import { clerkCustomer } from '../desk/clerkCustomer.ts'
import type { ClerkCommand } from '../desk/clerkCommand.ts'
import type { ClerkEvent } from '../desk/clerkEvent.ts'
import { clerkCommands, logged, storyOf } from '../desk/clerkHarness.ts'
import type { LoggedClerkEvent } from '../desk/loggedClerkEvent.ts'
import { lastTuesday } from '../history/calendar.ts'
import { deskHistory } from '../history/deskHistory.ts'
import { clerkCustomers } from '../read-models/clerkCustomers.ts'
import { undoDay } from './undoDay.ts'

const [monday, tuesday, today] = ['2026-03-02', '2026-03-03', '2026-03-06']

const on = (commands: readonly ClerkCommand[], day: string): readonly ClerkCommand[] =>
  commands.map((command) => ({ ...command, on: day }))

const after = (events: readonly ClerkEvent[], commands: readonly ClerkCommand[]): readonly ClerkEvent[] => {
  const log = [...events]
  for (const command of commands) {
    const own = log.filter(({ eventData }) => eventData.customerId === command.customerId)
    log.push(...decide(clerkCustomer, replay(clerkCustomer, own), command).events)
  }
  return log
}

type Undo = (events: readonly LoggedClerkEvent[], day: string, today: string) => readonly ClerkCommand[]

/** What undoing a day must bring back: name, address, and whether somebody is active, unless a rule forbids it. */
const bringsBack = (undo: Undo) =>
  fc.property(
    fc.array(clerkCommands, { minLength: 3, maxLength: 10 }),
    fc.array(clerkCommands, { minLength: 1, maxLength: 8 }),
    (before, then) => {
      const first = storyOf(on(before, monday))
      const both = after(first, on(then, tuesday))
      const undone = after(both, undo(logged(both), tuesday, today))
      const [was, is] = [project(clerkCustomers, logged(first)), project(clerkCustomers, logged(undone))]
      expect(undone.slice(0, both.length)).toEqual(both)
      return Object.values(was).every((customer) => {
        const now = is[customer.customerId]
        const forgotten = now?.standing.is === 'inactive' && now.standing.reason === 'asked to be forgotten'
        const sameStanding = customer.standing.is === now?.standing.is || forgotten || now?.carIsHere === true
        const same = (key: 'name' | 'address') => JSON.stringify(customer[key]) === JSON.stringify(now?.[key])
        return same('name') && same('address') && sameStanding
      })
    },
  )

describe('undoing a day', () => {
  it('brings back what it changed, by new facts, and leaves the day in the log', () => {
    fc.assert(bringsBack(undoDay), { numRuns: 2_000 })
  })

  it('catches the mutant "the last change only"', () => {
    const lastOnly: Undo = (events, day, now) => undoDay(events, day, now).slice(-1)
    expect(() => fc.assert(bringsBack(lastOnly), { numRuns: 2_000 })).toThrow('Property failed')
  })

  it('calls Eva back and puts Jan’s old address right, after three months at the desk', () => {
    const day = '2026-03-10'
    const events = logged(storyOf(deskHistory(day).map(({ command }) => command)))
    const commands = undoDay(events, lastTuesday(day), day)
    expect(commands.map(({ type, customerId }) => `${type} ${customerId}`)).toEqual([
      'ActivateCustomer C-5',
      'CorrectCustomerAddress C-8',
    ])
  })

  it('leaves alone what somebody has changed since', () => {
    const address = (street: string) => ({ street, number: '1', zipCode: '3511 AB', city: 'Utrecht' })
    const about = { customerId: 'C-1' }
    const events = storyOf([
      { type: 'RegisterCustomer', ...about, on: monday, firstName: 'A', lastName: 'B', ...address('Kade') },
      { type: 'MoveCustomer', ...about, on: tuesday, ...address('Bosrand') },
      { type: 'MoveCustomer', ...about, on: '2026-03-04', ...address('Parkweg') },
    ])
    expect(undoDay(logged(events), tuesday, today)).toEqual([])
    expect(undoDay(logged(events.slice(0, 2)), tuesday, today)).toHaveLength(1)
  })
})
