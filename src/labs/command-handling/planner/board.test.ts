import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps, type Job } from '../../../garage/index.ts'
import { carAt, lessonDay, planOf } from '../smallGarage.ts'
import {
  clockAt,
  closes,
  crowd,
  minuteAt,
  opens,
  percentAt,
  snapped,
  stationFor,
  stationsOf,
} from './board.ts'

const jobOf = (start: number, length: number, index: number): Job => {
  const { jobId, startTime, endTime, customerInfo, vehicleInfo, description } = planOf({
    jobId: `j${index}`,
    day: lessonDay,
    car: carAt(0),
    from: clockAt(start),
    to: clockAt(start + length),
  })
  return { jobId, startTime, endTime, customerInfo, vehicleInfo, description, standing: { is: 'planned' } }
}

const jobLists = fc
  .array(fc.tuple(fc.integer({ min: 14, max: 34 }), fc.integer({ min: 1, max: 6 })), { maxLength: 10 })
  .map((list) => list.map(([start, length], index) => jobOf(30 * start, 30 * length, index)))

const free = (station: readonly Job[]): boolean =>
  station.every((job, index) => station.every((other, at) => at <= index || !overlaps(job, other)))

describe('the board', () => {
  it('puts each job on one station, never two at once on the same', () => {
    const sound = (jobs: readonly Job[], stations: readonly (readonly Job[])[]): boolean =>
      stations.every(free) && stations.flat().length === jobs.length
    fc.assert(fc.property(jobLists, (jobs) => sound(jobs, stationsOf(jobs))))
    // The mutant that puts everything on the first station.
    const run = fc.check(fc.property(jobLists, (jobs) => sound(jobs, [jobs])))
    expect(run.failed).toBe(true)
  })

  it('finds a station for a new slot, and one beyond the last when all are taken', () => {
    const stations = [[jobOf(480, 120, 0)], [jobOf(480, 60, 1)]]
    expect(stationFor(stations, jobOf(540, 30, 2))).toBe(1)
    expect(stationFor(stations, jobOf(480, 30, 2))).toBe(2)
  })

  it('snaps to half hours within the day', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 3, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (part, halves) => {
          const start = snapped(minuteAt(part), 30 * halves)
          return start % 30 === 0 && start >= opens * 60 && start + 30 * halves <= closes * 60
        },
      ),
    )
    expect([percentAt(opens * 60), percentAt(closes * 60)]).toEqual([0, 100])
  })

  it('counts three overlapping jobs where at most two would run at once', () => {
    const jobs = [jobOf(480, 60, 0), jobOf(540, 60, 1), jobOf(600, 60, 2)]
    const planning = { date: lessonDay, jobs }
    expect(crowd(planning, jobOf(480, 180, 3))).toEqual({ overlapping: 3, peak: 2 })
  })
})
