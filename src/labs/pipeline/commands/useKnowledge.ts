import { useDeferredValue, useMemo } from 'react'
import { tableGet, type FormKnowledge } from '../../../garage/index.ts'
import type { SelectOption } from '../../../ui/index.ts'
import type { Models } from './models.ts'
import { newestEntries } from './newestEntries.ts'

/** What the forms know from the read models, as the front desk sees them now. */
export interface Knowledge {
  readonly models: Models
  readonly form: FormKnowledge
  readonly customers: readonly SelectOption[]
  readonly vehicles: readonly SelectOption[]
  /** Jobs of a day, those cancelled left out. */
  readonly jobsOf: (day: string) => readonly SelectOption[]
}

/** A select with more rows than this helps nobody; the newest are shown. */
const most = 200

const knowledgeOf = (models: Models): Knowledge => {
  const jobs = (day: string) => tableGet(models.planning, day)?.jobs ?? []
  return {
    models,
    form: {
      customer: (customerId) => tableGet(models.customers, customerId),
      vehicle: (licenseNumber) => tableGet(models.vehicles, licenseNumber),
      finishedBy: (day, jobId) => {
        const standing = jobs(day).find((job) => job.jobId === jobId)?.standing
        return standing?.is === 'finished' ? (standing.eventId ?? undefined) : undefined
      },
    },
    customers: newestEntries(models.customers, most).map(({ key, value }) => ({
      value: key,
      label: value.status === 'active' ? value.name : `${value.name} (${value.status})`,
    })),
    vehicles: newestEntries(models.vehicles, most).map(({ key, value }) => ({
      value: key,
      label: `${key} ${value.brand}`,
    })),
    jobsOf: (day) =>
      jobs(day)
        .filter((job) => job.standing.is !== 'cancelled')
        .map(({ jobId, description, startTime, standing }) => ({
          value: jobId,
          label: `${startTime.slice(11)} ${description} (${standing.is})`,
        })),
  }
}

/** Knowledge for the forms. It may lag a little while a large log is folded. */
export const useKnowledge = ({ customers, vehicles, planning }: Models): Knowledge => {
  const models = useMemo(() => ({ customers, vehicles, planning }), [customers, vehicles, planning])
  const settled = useDeferredValue(models)
  return useMemo(() => knowledgeOf(settled), [settled])
}
