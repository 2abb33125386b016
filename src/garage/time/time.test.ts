import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dateOfDay, dayNumber, isDate, weekday } from './calendar.ts'
import { addMinutes, isLocalTime, minutesBetween } from './localTime.ts'
import { overlaps, type Timeslot } from './timeslot.ts'

const msPerDay = 86_400_000

const days = fc.integer({ min: -700_000, max: 2_900_000 })

const agreesWithTheEngine = (number: (date: string) => number): void =>
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(day * msPerDay).toISOString().slice(0, 10)
      expect(number(date)).toBe(day)
      expect(dateOfDay(day)).toBe(date)
      expect(weekday(date)).toBe((new Date(day * msPerDay).getUTCDay() + 6) % 7)
      expect(isDate(date)).toBe(true)
    }),
    { numRuns: 2000, examples: [[11_016], [-25_509], [0]] },
  )

describe('the calendar', () => {
  it('counts days as the engine does', () => {
    agreesWithTheEngine(dayNumber)
  })

  it('would not, if every fourth year were a leap year', () => {
    const julian = (date: string): number => dayNumber(date) + (Number(date.slice(0, 4)) > 2100 ? 1 : 0)
    expect(() => agreesWithTheEngine(julian)).toThrow()
  })

  it('goes over the ends of months and years', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  })
})

describe('local times', () => {
  const times = fc
    .tuple(fc.integer({ min: 0, max: 40_000 }), fc.nat(1439))
    .map(([day, minute]) => new Date(day * msPerDay + minute * 60_000).toISOString().slice(0, 16))

  it('add minutes, and measure what was added', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: -5000, max: 5000 }), (time, minutes) => {
        const later = addMinutes(time, minutes)
        expect(isLocalTime(later)).toBe(true)
        expect(minutesBetween(time, later)).toBe(minutes)
        expect(later > time).toBe(minutes > 0)
      }),
    )
  })
})

const slots: fc.Arbitrary<Timeslot> = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({
    startTime: addMinutes('2026-03-02T08:00', start * 15),
    endTime: addMinutes('2026-03-02T08:00', (start + length) * 15),
  }))

const sharesAMoment = (overlap: typeof overlaps): void =>
  fc.assert(
    fc.property(slots, slots, (one, other) => {
      const minutes = Array.from({ length: 500 }, (_, minute) => addMinutes('2026-03-02T08:00', minute))
      const within = (slot: Timeslot, time: string): boolean => slot.startTime <= time && time < slot.endTime
      expect(overlap(one, other)).toBe(minutes.some((time) => within(one, time) && within(other, time)))
    }),
    { numRuns: 300 },
  )

describe('slots', () => {
  it('overlap when they share a moment', () => {
    sharesAMoment(overlaps)
  })

  it('would be wrong as in 2018: a slot within another was missed, touching slots were refused', () => {
    const startsOrEndsWithin = (one: Timeslot, other: Timeslot): boolean =>
      (one.startTime >= other.startTime && one.startTime <= other.endTime) ||
      (one.endTime >= other.startTime && one.endTime <= other.endTime)
    expect(() => sharesAMoment(startsOrEndsWithin)).toThrow()
  })

  it('that only touch do not overlap', () => {
    const morning = { startTime: '2026-03-02T08:00', endTime: '2026-03-02T09:00' }
    expect(overlaps(morning, { startTime: '2026-03-02T09:00', endTime: '2026-03-02T10:00' })).toBe(false)
  })
})
