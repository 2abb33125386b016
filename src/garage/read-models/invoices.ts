import { emptyTable, tableGet, tableRemove, tableSet, type Table } from '../table/table.ts'
import { minutesBetween } from '../time/localTime.ts'
import type { Timeslot } from '../time/timeslot.ts'
import { garageEventIn, type StoredGarageEvent } from './garageEventIn.ts'
import type { Projection } from './projection.ts'

/** Price of an hour of work, in cents: € 18,50. */
export const hourlyRateCents = 1850

/** Price of this many minutes of work, in whole cents; a half cent counts as a whole one. */
export const priceOfMinutes = (minutes: number): number =>
  Math.floor((2 * minutes * hourlyRateCents + 60) / 120)

/** What a customer has to pay for a job. */
export interface Invoice {
  /** `Invoice-<jobId>`. */
  readonly invoiceId: string
  readonly jobId: string
  readonly customerId: string
  readonly licenseNumber: string
  readonly description: string
  /** The work as it was done. */
  readonly startTime: string
  readonly endTime: string
  readonly minutes: number
  readonly amountCents: number
  /** How often the job was corrected after it was finished. */
  readonly corrections: number
}

type InvoicedJob = Pick<Invoice, 'jobId' | 'customerId' | 'licenseNumber' | 'description'>

/** Invoicing's own copy of the open jobs, and its invoices. */
export interface Invoices {
  readonly openJobs: Table<InvoicedJob>
  /** By job id. */
  readonly invoices: Table<Invoice>
  readonly totalCents: number
}

const invoiceFor = (job: InvoicedJob, { startTime, endTime }: Timeslot, corrections: number): Invoice => {
  const minutes = minutesBetween(startTime, endTime)
  const { jobId, customerId, licenseNumber, description } = job
  return {
    invoiceId: `Invoice-${jobId}`,
    jobId,
    customerId,
    licenseNumber,
    description,
    startTime,
    endTime,
    minutes,
    amountCents: priceOfMinutes(minutes),
    corrections,
  }
}

const withInvoice = (state: Invoices, invoice: Invoice): Invoices => {
  const before = tableGet(state.invoices, invoice.jobId)?.amountCents ?? 0
  return {
    openJobs: tableRemove(state.openJobs, invoice.jobId),
    invoices: tableSet(state.invoices, invoice.jobId, invoice),
    totalCents: state.totalCents - before + invoice.amountCents,
  }
}

const after = (state: Invoices, event: StoredGarageEvent): Invoices => {
  switch (event.eventType) {
    case 'MaintenanceJobPlanned': {
      const { jobId, customerInfo, vehicleInfo, description } = event.eventData
      const { customerId } = customerInfo
      const job = { jobId, customerId, licenseNumber: vehicleInfo.licenseNumber, description }
      return { ...state, openJobs: tableSet(state.openJobs, jobId, job) }
    }
    case 'MaintenanceJobFinished': {
      const job = tableGet(state.openJobs, event.eventData.jobId)
      return job === undefined ? state : withInvoice(state, invoiceFor(job, event.eventData, 0))
    }
    case 'MaintenanceJobCorrected': {
      const { jobId, endTime } = event.eventData
      const invoice = tableGet(state.invoices, jobId)
      if (invoice === undefined) return state
      const slot = { startTime: invoice.startTime, endTime }
      return withInvoice(state, invoiceFor(invoice, slot, invoice.corrections + 1))
    }
    case 'MaintenanceJobCancelled': {
      const openJobs = tableRemove(state.openJobs, event.eventData.jobId)
      return openJobs === state.openJobs ? state : { ...state, openJobs }
    }
    case 'MaintenanceJobReplanned':
    case 'WorkshopPlanningCreated':
    case 'VehicleRegistered':
    case 'CustomerRegistered':
    case 'CustomerMoved':
    case 'CustomerNameCorrected':
    case 'CustomerTelephoneNumberChanged':
    case 'CustomerDeactivated':
    case 'CustomerActivated':
      return state
  }
}

/** An invoice for each finished job. */
export const invoices: Projection<Invoices> = {
  name: 'invoices',
  version: 1,
  initial: { openJobs: emptyTable(), invoices: emptyTable(), totalCents: 0 },
  when: (state, logged) => {
    const event = garageEventIn(logged)
    return event === null ? state : after(state, event)
  },
}
