import type { CustomerDetails, CustomerEvent, DeactivationReason } from './customerEvent.ts'

/** A customer as the rules need it. */
export type CustomerState =
  | { readonly is: 'unknown' }
  | { readonly is: 'active'; readonly details: CustomerDetails }
  | { readonly is: 'inactive'; readonly details: CustomerDetails; readonly reason: DeactivationReason }

/** Before anybody registered. */
export const unknownCustomer: CustomerState = { is: 'unknown' }

type Known = Exclude<CustomerState, { is: 'unknown' }>

const evolveKnown = (state: Known, event: CustomerEvent): CustomerState => {
  switch (event.eventType) {
    case 'CustomerRegistered':
    case 'CustomerMoved':
    case 'CustomerNameCorrected':
    case 'CustomerTelephoneNumberChanged':
      return { ...state, details: { ...state.details, ...event.eventData } }
    case 'CustomerDeactivated':
      return { is: 'inactive', details: state.details, reason: event.eventData.reason }
    case 'CustomerActivated':
      return { is: 'active', details: state.details }
  }
  // A later version of the garage may have written types that this one does not know.
  return state
}

/** The customer after an event. */
export const evolveCustomer = (state: CustomerState, event: CustomerEvent): CustomerState => {
  if (state.is !== 'unknown') return evolveKnown(state, event)
  return event.eventType === 'CustomerRegistered' ? { is: 'active', details: { ...event.eventData } } : state
}
