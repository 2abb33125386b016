import type { DeactivationReason } from '../customer/customerEvent.ts'
import { garageEventIn, type StoredGarageEvent } from './garageEventIn.ts'
import type { LoggedEvent } from './projection.ts'

/** What a letter is for. */
export type LetterKind =
  | 'welcome'
  | 'new address'
  | 'goodbye'
  | 'last reminder'
  | 'condolences'
  | 'data removed'
  | 'welcome back'
  | 'job planned'
  | 'job replanned'
  | 'job finished'
  | 'job cancelled'

/** A letter that an event calls for. Sending it is for others, and must happen once only. */
export interface Letter {
  /** The same for the same event, so that a second one can be recognised. */
  readonly letterId: string
  readonly kind: LetterKind
  /** Whom it goes to, or the job whose customer it goes to. */
  readonly to: { readonly customerId: string } | { readonly jobId: string }
}

const farewell: Readonly<Record<DeactivationReason, LetterKind>> = {
  'moved away': 'goodbye',
  'does not pay': 'last reminder',
  'passed away': 'condolences',
  'asked to be forgotten': 'data removed',
}

type Called = Pick<Letter, 'kind' | 'to'> | null

const toCustomer = (kind: LetterKind, { customerId }: { readonly customerId: string }): Called => ({
  kind,
  to: { customerId },
})

const toJob = (kind: LetterKind, { jobId }: { readonly jobId: string }): Called => ({ kind, to: { jobId } })

const calledFor = (event: StoredGarageEvent): Called => {
  switch (event.eventType) {
    case 'CustomerRegistered':
      return toCustomer('welcome', event.eventData)
    case 'CustomerMoved':
      return toCustomer('new address', event.eventData)
    case 'CustomerDeactivated':
      return toCustomer(farewell[event.eventData.reason] ?? 'goodbye', event.eventData)
    case 'CustomerActivated':
      return toCustomer('welcome back', event.eventData)
    case 'MaintenanceJobPlanned':
      return toCustomer('job planned', event.eventData.customerInfo)
    case 'MaintenanceJobReplanned':
      return toJob('job replanned', event.eventData)
    case 'MaintenanceJobFinished':
      return toJob('job finished', event.eventData)
    case 'MaintenanceJobCancelled':
      return toJob('job cancelled', event.eventData)
    case 'CustomerNameCorrected':
    case 'CustomerTelephoneNumberChanged':
    case 'VehicleRegistered':
    case 'WorkshopPlanningCreated':
    case 'MaintenanceJobCorrected':
      return null
  }
}

/** The letters that Notifications owes for an event. Pure: asking again sends nothing. */
export const lettersFor = (logged: LoggedEvent): readonly Letter[] => {
  const event = garageEventIn(logged)
  const called = event === null ? null : calledFor(event)
  return called === null ? [] : [{ letterId: `Letter-${logged.eventId}`, ...called }]
}
