import type { CustomerInfo } from '../planning/planningEvent.ts'
import { garageEventIn } from '../read-models/garageEventIn.ts'
import type { Projection } from '../read-models/projection.ts'
import { emptyTable, tableGet, tableSet, type Table } from '../table/table.ts'

/** How often a customer's jobs were replanned. */
export interface ReplannedCount {
  readonly customerId: string
  /** As it was when the job was planned. */
  readonly name: string
  readonly count: number
}

/** The answer, and whose each job is: `MaintenanceJobReplanned` itself does not say. */
export interface ReplannedPerCustomer {
  readonly customerOfJob: Table<Pick<CustomerInfo, 'customerId' | 'name'>>
  /** By customer id. */
  readonly counts: Table<ReplannedCount>
}

/** A question that nobody asked when the events were written: whose jobs are replanned, and how often? */
export const jobsReplannedPerCustomer: Projection<ReplannedPerCustomer> = {
  name: 'jobs-replanned-per-customer',
  version: 1,
  initial: { customerOfJob: emptyTable(), counts: emptyTable() },
  when: (state, logged) => {
    const event = garageEventIn(logged)
    if (event?.eventType === 'MaintenanceJobPlanned') {
      const { jobId, customerInfo } = event.eventData
      const { customerId, name } = customerInfo
      return { ...state, customerOfJob: tableSet(state.customerOfJob, jobId, { customerId, name }) }
    }
    if (event?.eventType !== 'MaintenanceJobReplanned') return state
    const owner = tableGet(state.customerOfJob, event.eventData.jobId)
    if (owner === undefined) return state
    const count = (tableGet(state.counts, owner.customerId)?.count ?? 0) + 1
    return { ...state, counts: tableSet(state.counts, owner.customerId, { ...owner, count }) }
  },
}
