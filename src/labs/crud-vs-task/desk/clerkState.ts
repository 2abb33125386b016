import type { Address, ClerkEvent, DeactivationReason, PersonName } from './clerkEvent.ts'

export type Standing =
  { readonly is: 'active' } | { readonly is: 'inactive'; readonly reason: DeactivationReason }

/** A customer as the desk knows them. */
export interface KnownCustomer {
  readonly is: 'known'
  readonly name: PersonName
  readonly address: Address
  readonly standing: Standing
  /** An open job: the car is in the workshop. */
  readonly carIsHere: boolean
}

export type ClerkState = { readonly is: 'unknown' } | KnownCustomer

/** Before anybody registered. */
export const unknownCustomer: ClerkState = { is: 'unknown' }

const addressIn = ({ street, number, zipCode, city }: Address): Address => ({ street, number, zipCode, city })

const nameIn = ({ firstName, lastName }: PersonName): PersonName => ({ firstName, lastName })

const evolveKnown = (state: KnownCustomer, event: ClerkEvent): KnownCustomer => {
  switch (event.eventType) {
    case 'CustomerRegistered':
      return state
    case 'CustomerMoved':
    case 'CustomerAddressCorrected':
      return { ...state, address: addressIn(event.eventData) }
    case 'CustomerNameCorrected':
      return { ...state, name: nameIn(event.eventData) }
    case 'CustomerTookAnotherName':
      return { ...state, name: { ...state.name, lastName: event.eventData.lastName } }
    case 'CustomerDeactivated':
      return { ...state, standing: { is: 'inactive', reason: event.eventData.reason } }
    case 'CustomerActivated':
      return { ...state, standing: { is: 'active' } }
    case 'CarBroughtIn':
      return { ...state, carIsHere: true }
    case 'CarHandedBack':
      return { ...state, carIsHere: false }
  }
}

/** The customer after an event; never checks, only follows. */
export const evolveClerk = (state: ClerkState, event: ClerkEvent): ClerkState => {
  if (state.is === 'known') return evolveKnown(state, event)
  if (event.eventType !== 'CustomerRegistered') return state
  const { eventData } = event
  return {
    is: 'known',
    name: nameIn(eventData),
    address: addressIn(eventData),
    standing: { is: 'active' },
    carIsHere: false,
  }
}

/** First and last name as people say it. */
export const fullName = ({ firstName, lastName }: PersonName): string => `${firstName} ${lastName}`

/** An address on one line. */
export const addressLine = ({ street, number, zipCode, city }: Address): string =>
  `${street} ${number}, ${zipCode} ${city}`
