import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isDate, weekday } from '../../../garage/index.ts'
import { storyOf } from '../desk/clerkHarness.ts'
import { firstOfLastMonth, lastTuesday } from './calendar.ts'
import { deskHistory } from './deskHistory.ts'

const days = fc.integer({ min: 0, max: 4_000 }).map((offset) => addDays('2024-01-01', offset))

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

describe('three months at the desk', () => {
  it('pass the same rules as what is done by hand, on any day, oldest first, and end before today', () => {
    fc.assert(
      fc.property(days, (today) => {
        const past = deskHistory(today)
        expect(storyOf(past.map(({ command }) => command))).toHaveLength(past.length)
        const dates = past.map(({ command }) => command.on)
        expect(dates).toEqual(dates.toSorted())
        expect(dates.every((date) => isDate(date) && date < today)).toBe(true)
      }),
    )
  })

  it('know the last Tuesday and the first of the last month', () => {
    fc.assert(
      fc.property(days, (today) => {
        const tuesday = lastTuesday(today)
        const first = firstOfLastMonth(today)
        expect(weekday(tuesday)).toBe(1)
        expect(daysBetween(tuesday, today)).toBeGreaterThanOrEqual(1)
        expect(daysBetween(tuesday, today)).toBeLessThanOrEqual(7)
        expect(first.slice(8)).toBe('01')
        expect(daysBetween(first, today)).toBeGreaterThanOrEqual(28)
        expect(daysBetween(first, today)).toBeLessThanOrEqual(61)
      }),
    )
  })
})
