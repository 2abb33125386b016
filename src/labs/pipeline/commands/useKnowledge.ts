import { useMemo } from 'react'
import {
  tableEntries,
  tableGet,
  tableValues,
  type Customers,
  type DayPlanning,
  type FormKnowledge,
  type Vehicles,
} from '../../../garage/index.ts'
import type { SelectOption } from '../../../ui/index.ts'

/** What the forms know from the read models, as the front desk sees them now. */
export interface Knowledge {
  readonly form: FormKnowledge
  readonly customers: readonly SelectOption[]
  readonly vehicles: readonly SelectOption[]
  /** Jobs of a day, those cancelled left out. */
  readonly jobsOf: (day: string) => readonly SelectOption[]
  /** The last day that has a planning. */
  readonly lastDay: string | null
}

/** A select with more rows than this helps nobody; the newest are shown. */
const most = 300

/** Knowledge for the forms, made of the three read models. */
export const useKnowledge = (customers: Customers, vehicles: Vehicles, planning: DayPlanning): Knowledge =>
  useMemo(() => {
    const jobs = (day: string) => tableGet(planning, day)?.jobs ?? []
    return {
      form: {
        customer: (customerId) => tableGet(customers, customerId),
        vehicle: (licenseNumber) => tableGet(vehicles, licenseNumber),
        finishedBy: (day, jobId) => {
          const standing = jobs(day).find((job) => job.jobId === jobId)?.standing
          return standing?.is === 'finished' ? (standing.eventId ?? undefined) : undefined
        },
      },
      customers: tableValues(customers)
        .slice(-most)
        .toReversed()
        .map(({ customerId, name }) => ({ value: customerId, label: name })),
      vehicles: tableValues(vehicles)
        .slice(-most)
        .toReversed()
        .map(({ licenseNumber, brand }) => ({ value: licenseNumber, label: `${licenseNumber} ${brand}` })),
      jobsOf: (day) =>
        jobs(day)
          .filter((job) => job.standing.is !== 'cancelled')
          .map(({ jobId, description, startTime }) => ({
            value: jobId,
            label: `${startTime.slice(11)} ${description}`,
          })),
      lastDay: [...tableEntries(planning)].at(-1)?.key ?? null,
    }
  }, [customers, vehicles, planning])
