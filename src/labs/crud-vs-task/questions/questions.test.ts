import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../garage/index.ts'
import { clerkCommands, logged, storyOf } from '../desk/clerkHarness.ts'
import { clerkCustomer } from '../desk/clerkCustomer.ts'
import type { ClerkEvent } from '../desk/clerkEvent.ts'
import { lastTuesday, monthAgo } from '../history/calendar.ts'
import { deskHistory } from '../history/deskHistory.ts'
import { pastRows } from '../history/fillDesk.ts'
import { fieldsOfCustomer, type KeyedRow } from '../rows/crudRow.ts'
import { askLog } from './askLog.ts'
import { askRows } from './askRows.ts'
import { listAsOf } from './moments.ts'
import { outcomeOf, questionIds, type Answer, type QuestionId } from './question.ts'

const today = '2026-03-10'

const eventsOfPast = (day: string): readonly ClerkEvent[] => {
  const state = clerkCustomer.initialState
  return deskHistory(day).flatMap(({ command }) => clerkCustomer.execute(state, command))
}

/** What the rules let happen of any commands. */
const stories: fc.Arbitrary<readonly ClerkEvent[]> = fc
  .array(clerkCommands, { minLength: 4, maxLength: 16 })
  .map(storyOf)

/** The same changes for other reasons: what was a move is a correction, and the other way round. */
const otherwise = (event: ClerkEvent): ClerkEvent => {
  switch (event.eventType) {
    case 'CustomerMoved':
      return { ...event, eventType: 'CustomerAddressCorrected' }
    case 'CustomerAddressCorrected':
      return { ...event, eventType: 'CustomerMoved' }
    case 'CustomerDeactivated': {
      const reason = event.eventData.reason === 'moved away' ? 'does not pay' : 'moved away'
      return { ...event, eventData: { ...event.eventData, reason } }
    }
    case 'CustomerTookAnotherName':
    case 'CustomerNameCorrected':
    case 'CustomerRegistered':
    case 'CustomerActivated':
    case 'CarBroughtIn':
    case 'CarHandedBack':
      return event
  }
}

const rowsOf = (events: readonly ClerkEvent[]): readonly KeyedRow[] => {
  const saved = new Map(events.map(({ eventData }) => [eventData.customerId, eventData.on]))
  return Object.values(listAsOf(logged(events), '9999-12-31')).map((customer) => ({
    key: customer.customerId,
    ...fieldsOfCustomer(customer),
    updated_at: `${saved.get(customer.customerId)}T10:00:00.000Z`,
  }))
}

type AskRows = (id: QuestionId, rows: readonly KeyedRow[], today: string) => Answer

/** A table that claims to know must give the answer that is true of every story that ends in its rows. */
const honest = (ask: AskRows) =>
  fc.property(stories, fc.constantFrom(...questionIds), (events, id) => {
    const others = events.map(otherwise)
    const [rows, otherRows] = [rowsOf(events), rowsOf(others)]
    expect(otherRows).toEqual(rows)
    const [truth, otherTruth] = [askLog(id, logged(events), today), askLog(id, logged(others), today)]
    if (JSON.stringify(truth) === JSON.stringify(otherTruth)) return true
    return !ask(id, rows, today).knows
  })

describe('the ten questions', () => {
  it('are answered by the table only where every story behind its rows has the same answer', () => {
    fc.assert(honest(askRows), { numRuns: 1_000 })
  })

  it('catch the mutant "whoever was saved lately has moved"', () => {
    const guessing: AskRows = (id, rows, day) =>
      id === 'moved' ? { ...askRows(id, rows, day), knows: true } : askRows(id, rows, day)
    expect(() => fc.assert(honest(guessing), { numRuns: 1_000 })).toThrow('Property failed')
  })

  it('have the same answer on both sides where both know', () => {
    fc.assert(
      fc.property(stories, fc.constantFrom(...questionIds), (events, id) => {
        const [rows, log] = [askRows(id, rowsOf(events), today), askLog(id, logged(events), today)]
        if (rows.knows) expect(rows.facts).toEqual(log.facts)
      }),
    )
  })

  it.each<[QuestionId, 'both' | 'tasks' | 'neither']>([
    ['active', 'both'],
    ['city', 'both'],
    ['moved', 'tasks'],
    ['typo', 'tasks'],
    ['inactive', 'tasks'],
    ['former-address', 'tasks'],
    ['tuesday', 'tasks'],
    ['letter', 'tasks'],
    ['who', 'tasks'],
    ['why-moved', 'neither'],
  ])('"%s" can be answered by: %s', (id, outcome) => {
    const rows = [...pastRows(deskHistory(today))].map(([key, row]) => ({ key, ...row }))
    expect(outcomeOf(askRows(id, rows, today), askLog(id, logged(eventsOfPast(today)), today))).toBe(outcome)
  })

  it('find in three months at the desk what was put there', () => {
    const ask = (id: QuestionId) => askLog(id, logged(eventsOfPast(today)), today).facts
    expect(ask('active')).toEqual([{ is: 'active now', active: 6, all: 8 }])
    expect(ask('moved').map((fact) => 'who' in fact && fact.who)).toEqual(['Milan Kok', 'Jan de Boer'])
    expect(ask('typo')).toEqual([
      { is: 'name taken', who: 'Sofie de Wit', from: 'Sofie Mulder', on: addDays(today, -27) },
      { is: 'name corrected', who: 'Daan Bakker', from: 'Daan Bakkr', on: addDays(today, -24) },
    ])
    expect(ask('inactive')).toEqual([
      { is: 'inactive because', who: 'Bas Visser', reason: 'passed away', on: addDays(today, -64) },
      { is: 'inactive because', who: 'Eva Smit', reason: 'does not pay', on: lastTuesday(today) },
    ])
    expect(ask('tuesday')).toEqual([
      { is: 'to undo', who: 'Eva Smit', eventType: 'CustomerDeactivated', by: 'ActivateCustomer' },
      { is: 'to undo', who: 'Jan de Boer', eventType: 'CustomerMoved', by: 'CorrectCustomerAddress' },
    ])
    const letters = ask('letter').map((fact) => 'at' in fact && `${fact.who}, ${fact.at}`)
    expect(letters).toContain('Milan Kok, Singel 7, 3513 BD Utrecht')
    expect(letters).toContain('Sofie Mulder, Molenweg 48, 3581 XC Utrecht')
    expect(letters).toHaveLength(6)
  })

  it('count "the last month" from 30 days ago, that day included', () => {
    const on = monthAgo(today)
    const events = eventsOfPast(today).map((event) =>
      event.eventType === 'CustomerMoved' ? { ...event, eventData: { ...event.eventData, on } } : event,
    )
    expect(askLog('moved', logged(events), today).facts).toHaveLength(2)
    expect(askLog('moved', logged(events), addDays(today, 1)).facts).toHaveLength(0)
  })
})
