import {
  addDays,
  addMinutes,
  availableWorkStations,
  clockOf,
  commandForms,
  jobsOverlapping,
  tableGet,
  type CustomerRow,
  type FormValues,
  type Job,
  type PlanningState,
  type Timeslot,
} from '../../../garage/index.ts'
import type { Models } from './models.ts'
import { newestEntries } from './newestEntries.ts'

/** Days looked through for a free slot or a suitable job. */
const mostDays = 60

const nobodyYet: PlanningState = { date: null, jobs: [] }

const firstDay = commandForms.PlanMaintenanceJob.fields[0]?.example ?? ''

const slots = ['08:00', '10:00', '13:00', '15:00'].map((start): readonly [string, string] => [
  start,
  clockOf(addMinutes(`2026-01-01T${start}`, 120)),
])

/** A slot of two hours on this day in which a work station and the vehicle are free. */
const freeSlot = (
  planning: PlanningState,
  wanted: { readonly day: string; readonly licenseNumber: string; readonly movingJobId: string },
): Timeslot | undefined =>
  slots
    .map(([start, end]) => ({ startTime: `${wanted.day}T${start}`, endTime: `${wanted.day}T${end}` }))
    .find((slot) => {
      const others = jobsOverlapping(planning, slot, wanted.movingJobId)
      const moving = planning.jobs.find((job) => job.jobId === wanted.movingJobId)
      return (
        moving?.startTime !== slot.startTime &&
        others.length < availableWorkStations &&
        others.every((job) => job.vehicleInfo.licenseNumber !== wanted.licenseNumber)
      )
    })

const clocks = ({ startTime, endTime }: Timeslot): FormValues => ({
  startTime: clockOf(startTime),
  endTime: clockOf(endTime),
})

/** A day with a free slot, for the newest vehicle, from the last planned day on. */
export const planExample = (models: Models, customer: CustomerRow | undefined): FormValues => {
  const licenseNumber = newestEntries(models.vehicles, 1)[0]?.key ?? ''
  const from = newestEntries(models.planning, 1)[0]?.key ?? firstDay
  for (let after = 0; after < mostDays; after += 1) {
    const day = addDays(from, after)
    const planning = tableGet(models.planning, day) ?? nobodyYet
    const slot = freeSlot(planning, { day, licenseNumber, movingJobId: '' })
    if (slot !== undefined)
      return { planningDate: day, ...clocks(slot), customerId: customer?.customerId ?? '', licenseNumber }
  }
  return { planningDate: from, startTime: '08:00', endTime: '10:00', customerId: '', licenseNumber }
}

type JobCommandType =
  'ReplanMaintenanceJob' | 'FinishMaintenanceJob' | 'CancelMaintenanceJob' | 'CorrectFinishedJob'

interface Found {
  readonly day: string
  readonly planning: PlanningState
  readonly job: Job
}

const findJob = (models: Models, standing: Job['standing']['is']): Found | undefined =>
  newestEntries(models.planning, mostDays)
    .flatMap(({ key: day, value: planning }) =>
      planning.jobs.toReversed().map((job): Found => ({ day, planning, job })),
    )
    .find(({ job }) => job.standing.is === standing)

/** A quarter of an hour earlier, or later where that would be before the start. */
const otherEnd = ({ startTime, endTime }: Timeslot): string => {
  const earlier = addMinutes(endTime, -15)
  return clockOf(earlier > startTime ? earlier : addMinutes(endTime, 15))
}

const detailsFor = (type: JobCommandType, { day, planning, job }: Found): FormValues => {
  switch (type) {
    case 'ReplanMaintenanceJob': {
      const { licenseNumber } = job.vehicleInfo
      const slot = freeSlot(planning, { day, licenseNumber, movingJobId: job.jobId })
      return clocks(slot ?? job)
    }
    case 'FinishMaintenanceJob':
      return { ...clocks(job), notes: 'New brake pads fitted' }
    case 'CancelMaintenanceJob':
      return { reason: 'Customer is ill' }
    case 'CorrectFinishedJob':
      return {
        endTime: otherEnd(job.standing.is === 'finished' ? job.standing.slot : job),
        reason: 'Typing error',
      }
  }
}

/** The last job that the command suits; where there is none, only the first day. */
export const jobExample = (type: JobCommandType, models: Models): FormValues => {
  const found = findJob(models, type === 'CorrectFinishedJob' ? 'finished' : 'planned')
  if (found === undefined) {
    return { planningDate: newestEntries(models.planning, 1)[0]?.key ?? firstDay, jobId: '' }
  }
  return { planningDate: found.day, jobId: found.job.jobId, ...detailsFor(type, found) }
}
