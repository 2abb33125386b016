import { reasons } from '../reasons.ts'
import { overlaps } from '../time/timeslot.ts'
import type { Job, PlanningState } from './planningState.ts'
import { availableWorkStations, peakOf, standingJobs } from './workStations.ts'

/** Whether the state is as it must always be, and what is so. */
export interface InvariantResult {
  readonly holds: boolean
  readonly reason: string
}

const doubleBooked = (jobs: readonly Job[]): Job | undefined =>
  jobs.find((job, index) =>
    jobs.some(
      (other, otherIndex) =>
        otherIndex < index &&
        other.vehicleInfo.licenseNumber === job.vehicleInfo.licenseNumber &&
        overlaps(other, job),
    ),
  )

/** What the rules are there to keep: never more jobs at one moment than work stations, no vehicle in two jobs at once. */
export const planningInvariant = (state: PlanningState): InvariantResult => {
  const jobs = standingJobs(state)
  const peak = peakOf(jobs)
  if (peak.jobs > availableWorkStations)
    return { holds: false, reason: reasons.tooManyAtOnce(peak.jobs, peak.at, availableWorkStations) }
  const double = doubleBooked(jobs)
  if (double !== undefined)
    return { holds: false, reason: reasons.vehicleInTwoJobs(double.vehicleInfo.licenseNumber, double) }
  return { holds: true, reason: reasons.planningIsSound(peak.jobs, availableWorkStations) }
}
