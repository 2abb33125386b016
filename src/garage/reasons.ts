import type { FieldProblem, ProblemKey } from './fields/fieldProblem.ts'
import type { Job } from './planning/planningState.ts'
import { clockOf, dateOf } from './time/localTime.ts'
import type { Timeslot } from './time/timeslot.ts'

const span = (slot: Timeslot): string =>
  dateOf(slot.startTime) === dateOf(slot.endTime)
    ? `${clockOf(slot.startTime)} to ${clockOf(slot.endTime)} on ${dateOf(slot.startTime)}`
    : `${dateOf(slot.startTime)} ${clockOf(slot.startTime)} to ${dateOf(slot.endTime)} ${clockOf(slot.endTime)}`

const jobs = (count: number): string => (count === 1 ? '1 job' : `${count} jobs`)

const problemTexts: Readonly<Record<ProblemKey, (problem: FieldProblem) => string>> = {
  missing: ({ field }) => `The field ${field} is empty; it needs a value.`,
  tooLong: ({ field, params }) =>
    `The field ${field} has ${params['length']} characters; ${params['max']} are allowed.`,
  notAnId: ({ field, params }) =>
    `The field ${field} is "${params['value']}"; an id has only letters, digits, dots, hyphens and underscores.`,
  notAnEmailAddress: ({ field, params }) =>
    `The field ${field} is "${params['value']}", which is not an e-mail address such as noor@voorbeeld.nl.`,
  notATelephoneNumber: ({ field, params }) =>
    `The field ${field} is "${params['value']}", which is not a telephone number such as 06-12345678.`,
  notAPostalCode: ({ field, params }) =>
    `The field ${field} is "${params['value']}", which is not a Dutch postal code such as 1234 AB.`,
  notALicenseNumber: ({ field, params }) =>
    `The field ${field} is "${params['value']}", which is not a Dutch licence number such as AB-12-CD.`,
  notADate: ({ field, params }) =>
    `The field ${field} is "${params['value']}", which is not a date such as 2026-03-02.`,
  notATime: ({ field, params }) =>
    `The field ${field} is "${params['value']}", which is not a date and time such as 2026-03-02T08:00.`,
  notAChoice: ({ field, params }) =>
    `The field ${field} is "${params['value']}", which is not one of the choices.`,
}

const standings: Readonly<Record<Job['standing']['is'], (job: Job) => string>> = {
  planned: (job) => `Job ${job.jobId} is planned for ${span(job)}.`,
  finished: (job) => `Job ${job.jobId}, planned for ${span(job)}, is finished.`,
  cancelled: (job) => `Job ${job.jobId}, planned for ${span(job)}, is cancelled.`,
}

/** Every sentence with which a rule explains its result; all in one place, so that another language can stand beside. */
export const reasons = {
  fieldsAreWellFormed: () => 'All fields are filled in and well formed.',
  fieldProblem: (problem: FieldProblem) => problemTexts[problem.key](problem),
  change: (what: string, before: string, after: string) =>
    before === after
      ? `The ${what} is "${before}" already; nothing would change.`
      : `The ${what} changes from "${before}" to "${after}".`,

  customerIsRegistered: (customerId: string, name: string) =>
    `Customer ${customerId} is registered as ${name}.`,
  customerIsNotRegistered: (customerId: string) => `Customer ${customerId} is not registered.`,
  customerIs: (name: string, standing: string) => `${name} is ${standing}.`,
  customerWantsToBeForgotten: (customerId: string) =>
    `Customer ${customerId} asked to be forgotten; register them anew if they come back.`,
  customerDoesNotWantToBeForgotten: (name: string) => `${name} did not ask to be forgotten.`,

  vehicleIsRegistered: (licenseNumber: string, brand: string, type: string) =>
    `Vehicle ${licenseNumber} is registered: a ${brand} ${type}.`,
  vehicleIsNotRegistered: (licenseNumber: string) => `Vehicle ${licenseNumber} is not registered.`,

  jobIsNotKnown: (jobId: string) => `There is no job ${jobId} in this planning.`,
  jobIs: (job: Job) => standings[job.standing.is](job),
  timesOfJob: (before: Timeslot, after: Timeslot) =>
    span(before) === span(after)
      ? `The job is planned for ${span(before)} already; nothing would change.`
      : `The job moves from ${span(before)} to ${span(after)}.`,
  corrects: (named: string, actual: string | null) =>
    actual === null || named === actual
      ? `The correction names the event ${named}.`
      : `The correction names the event ${named}, but the one that last gave the end time is ${actual}.`,

  dayOfJob: (day: string, planningDate: string) =>
    day === planningDate
      ? `The job begins on ${day}, the day of this planning.`
      : `The job begins on ${day}, but this is the planning of ${planningDate}.`,
  daysOfSlot: (from: string, to: string) =>
    from === to ? `The job begins and ends on ${from}.` : `The job begins on ${from}, but ends on ${to}.`,
  slotRuns: (slot: Timeslot) =>
    slot.startTime < slot.endTime
      ? `The job runs from ${span(slot)}.`
      : `The job would run from ${span(slot)}: its end is not after its start.`,
  workStations: (taken: number, available: number, slot: Timeslot) =>
    taken < available
      ? `${jobs(taken)} of at most ${available} overlap ${span(slot)}; there is a work station for one more.`
      : `${jobs(taken)} overlap ${span(slot)}, and there are only ${available} work stations.`,
  vehicleInWorkshop: (licenseNumber: string, other: Job | undefined, slot: Timeslot) =>
    other === undefined
      ? `Vehicle ${licenseNumber} is in no other job from ${span(slot)}.`
      : `Vehicle ${licenseNumber} is in job ${other.jobId} from ${span(other)}, which overlaps ${span(slot)}.`,

  tooManyAtOnce: (peak: number, at: string, available: number) =>
    `${jobs(peak)} run at ${clockOf(at)} on ${dateOf(at)}, but there are only ${available} work stations.`,
  vehicleInTwoJobs: (licenseNumber: string, slot: Timeslot) =>
    `Vehicle ${licenseNumber} is in two jobs at once at ${span(slot)}.`,
  planningIsSound: (peak: number, available: number) =>
    `At most ${jobs(peak)} at a time on ${available} work stations, and no vehicle in two jobs at once.`,
} as const
