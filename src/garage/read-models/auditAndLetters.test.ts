import { describe, expect, it } from 'vitest'
import { generateWeek } from '../generator/generateHistory.ts'
import { loggedOf } from '../generator/loggedOf.ts'
import { auditEntry } from './auditEntry.ts'
import { letters } from './letters.ts'
import { lettersFor } from './lettersFor.ts'
import { project, type LoggedEvent } from './projection.ts'

const log = loggedOf(generateWeek({ seed: 5 }))

describe('the audit log', () => {
  it('tells of every event who, when, by which command, and what, in a sentence', () => {
    for (const event of log) {
      const entry = auditEntry(event)
      expect(entry.sentence).toMatch(/^[A-Z].*\.$/)
      expect(entry.sentence).not.toContain('undefined')
      expect(entry).toMatchObject({
        id: event.id,
        who: event.actor,
        when: event.recordedAt,
        commandId: event.causationId,
      })
    }
  })

  it('cannot tell who, when nobody wrote it down; and tells of foreign events what it can', () => {
    const [event] = log
    if (event === undefined) throw new Error('The log is empty.')
    const foreign: LoggedEvent = { ...event, eventType: 'DayHasPassed', actor: null, causationId: null }
    expect(auditEntry(foreign)).toMatchObject({
      who: null,
      commandId: null,
      sentence: `DayHasPassed happened to ${event.aggregateId}.`,
    })
  })
})

describe('letters', () => {
  it('are the same when they are asked for again', () => {
    for (const event of log) expect(lettersFor(event)).toEqual(lettersFor(event))
    const ids = log.flatMap(lettersFor).map((letter) => letter.letterId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are counted, and find their customer even where the event names the job only', () => {
    const state = project(letters, log)
    expect(state.total).toBe(log.flatMap(lettersFor).length)
    expect(Object.values(state.byKind).reduce((sum, count) => sum + count, 0)).toBe(state.total)
    expect(state.latest.length).toBe(30)
    for (const letter of state.latest) expect(letter.customerId).toMatch(/^C-\d{5}$/)
  })
})
