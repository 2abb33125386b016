import type { JobDetails } from '../planning/planningEvent.ts'
import { jobWith } from '../planning/planningState.ts'
import { addMinutes, minuteNumber, timeOfMinute } from '../time/localTime.ts'
import type { VehicleDetails } from '../vehicle/vehicle.ts'
import type { Errand, Moment } from './errand.ts'
import type { DoneJob, FrontDesk, OpenJob } from './frontDesk.ts'
import { workingDayAfter } from './garageTime.ts'
import { findSlot } from './slotFinder.ts'
import {
  cancelReasons,
  correctionReasons,
  descriptions,
  desk as deskNames,
  finishNotes,
  mechanics,
} from './stock.ts'

const minutesOfDay = 24 * 60

const minuteOfDay = ({ seconds }: Moment): number => Math.floor(seconds / 60) % minutesOfDay

/** A quarter of an hour is needed to bring the vehicle in. */
const earliestOn = (date: string, now: Moment): number => (date === now.date ? minuteOfDay(now) + 15 : 0)

const jobFor = (desk: FrontDesk, vehicle: VehicleDetails, now: Moment): JobDetails | null => {
  const { dice, world } = desk
  const owner = world.customer(vehicle.ownerId)
  if (owner.is !== 'active') return null
  const isToday = minuteOfDay(now) < 15 * 60 && dice.chance(0.3)
  const date = isToday ? now.date : workingDayAfter(now.date, dice.pick([1, 1, 1, 2, 2, 3, 4]))
  const wish = { date, notBefore: earliestOn(date, now), movingJobId: '' }
  const slot = findSlot(dice, world.planning(date), wish)
  if (slot === null) return null
  const { customerId, name, telephoneNumber } = owner.details
  const { licenseNumber, brand, type } = vehicle
  return {
    jobId: `J-${String(desk.jobCount + 1).padStart(5, '0')}`,
    ...slot,
    customerInfo: { customerId, name, telephoneNumber },
    vehicleInfo: { licenseNumber, brand, type },
    description: dice.pick(descriptions),
  }
}

const doneMinuteOf = (desk: FrontDesk, slot: Pick<JobDetails, 'startTime' | 'endTime'>): number =>
  Math.max(minuteNumber(slot.startTime) + 12, minuteNumber(slot.endTime) + desk.dice.between(-15, 20))

const remembered = (desk: FrontDesk, job: JobDetails, correlationId: string): OpenJob => ({
  jobId: job.jobId,
  date: job.startTime.slice(0, 10),
  startMinute: minuteNumber(job.startTime),
  doneMinute: doneMinuteOf(desk, job),
  correlationId,
})

/** Plans a job for a vehicle, today or in the next days. */
export const planning = (desk: FrontDesk, vehicle: VehicleDetails, correlationId: string): Errand => {
  let job: JobDetails | null = null
  return {
    correlationId,
    actor: desk.dice.pick(deskNames),
    command: (_, now) => {
      job = jobFor(desk, vehicle, now)
      return job && { type: 'PlanMaintenanceJob', planningDate: job.startTime.slice(0, 10), ...job }
    },
    accepted: () => {
      if (job === null) return
      desk.jobCount += 1
      desk.openJobs = [...desk.openJobs, remembered(desk, job, correlationId)]
    },
  }
}

const without = (desk: FrontDesk, gone: OpenJob): readonly OpenJob[] =>
  desk.openJobs.filter((job) => job !== gone)

/** Moves a job to other times of its day. */
export const replanning = (desk: FrontDesk, job: OpenJob): Errand => {
  let slot: ReturnType<typeof findSlot> = null
  return {
    correlationId: job.correlationId,
    actor: desk.dice.pick(deskNames),
    command: (_, now) => {
      const wish = { date: job.date, notBefore: earliestOn(job.date, now), movingJobId: job.jobId }
      slot = findSlot(desk.dice, desk.world.planning(job.date), wish)
      return slot && { type: 'ReplanMaintenanceJob', planningDate: job.date, jobId: job.jobId, ...slot }
    },
    accepted: () => {
      if (slot === null) return
      const moved = {
        ...job,
        startMinute: minuteNumber(slot.startTime),
        doneMinute: doneMinuteOf(desk, slot),
      }
      desk.openJobs = [...without(desk, job), moved]
    },
  }
}

/** Calls a job off. */
export const cancellation = (desk: FrontDesk, job: OpenJob): Errand => ({
  correlationId: job.correlationId,
  actor: desk.dice.pick(deskNames),
  command: () => ({
    type: 'CancelMaintenanceJob',
    planningDate: job.date,
    jobId: job.jobId,
    reason: desk.dice.pick(cancelReasons),
  }),
  accepted: () => {
    desk.openJobs = without(desk, job)
  },
})

const keptDoneJobs = 30

/** Writes down that a job is done. */
export const finishing = (desk: FrontDesk, job: OpenJob): Errand => ({
  correlationId: job.correlationId,
  actor: desk.dice.pick(mechanics),
  command: () => ({
    type: 'FinishMaintenanceJob',
    planningDate: job.date,
    jobId: job.jobId,
    startTime: timeOfMinute(job.startMinute + desk.dice.between(0, 10)),
    endTime: timeOfMinute(job.doneMinute),
    notes: desk.dice.pick(finishNotes),
  }),
  accepted: () => {
    const { jobId, date, correlationId } = job
    desk.openJobs = without(desk, job)
    desk.doneJobs = [...desk.doneJobs, { jobId, date, correlationId }].slice(-keptDoneJobs)
  },
})

/** Corrects when a job ended. */
export const correction = (desk: FrontDesk, job: DoneJob): Errand => ({
  correlationId: job.correlationId,
  actor: desk.dice.pick(deskNames),
  command: () => {
    const standing = jobWith(desk.world.planning(job.date), job.jobId)?.standing
    if (standing?.is !== 'finished' || standing.eventId === null) return null
    return {
      type: 'CorrectFinishedJob',
      planningDate: job.date,
      jobId: job.jobId,
      endTime: addMinutes(standing.slot.endTime, desk.dice.pick([-5, 5, 10, 15, 30])),
      reason: desk.dice.pick(correctionReasons),
      corrects: standing.eventId,
    }
  },
})
