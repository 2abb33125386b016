import type { LoggedEvent, Projection } from '../../../garage/index.ts'
import type { ClerkEvent, DeactivationReason } from '../desk/clerkEvent.ts'
import { addressLine, fullName } from '../desk/clerkState.ts'
import { clerkEventIn } from '../desk/loggedClerkEvent.ts'
import { clerkCustomers, type ClerkList } from './clerkCustomers.ts'

/** What Notifications has to say; each follows from one intent. */
export type LetterKind =
  | 'welcome'
  | 'welcome to the new home'
  | 'congratulations'
  | 'farewell'
  | 'last reminder'
  | 'condolences'
  | 'you are forgotten'
  | 'welcome back'

/** A letter that is due because of one event. */
export interface ClerkLetter {
  /** Id of the event that caused it: the same event never causes two. */
  readonly letterId: string
  readonly kind: LetterKind
  readonly because: ClerkEvent['eventType']
  readonly customerId: string
  readonly to: string
  readonly address: string
  readonly on: string
  /** Position of the event. */
  readonly id: number
}

/** Notifications' own copy of the customers, and its letters, oldest first. */
export interface ClerkLetters {
  readonly customers: ClerkList
  readonly letters: readonly ClerkLetter[]
}

const farewells: Readonly<Record<DeactivationReason, LetterKind>> = {
  'moved away': 'farewell',
  'does not pay': 'last reminder',
  'passed away': 'condolences',
  'asked to be forgotten': 'you are forgotten',
}

/** The policy: whenever this happens, then that letter. A correction is nobody else's business. */
export const letterFor = (event: ClerkEvent): LetterKind | null => {
  switch (event.eventType) {
    case 'CustomerRegistered':
      return 'welcome'
    case 'CustomerMoved':
      return 'welcome to the new home'
    case 'CustomerTookAnotherName':
      return 'congratulations'
    case 'CustomerDeactivated':
      return farewells[event.eventData.reason]
    case 'CustomerActivated':
      return 'welcome back'
    case 'CustomerAddressCorrected':
    case 'CustomerNameCorrected':
    case 'CarBroughtIn':
    case 'CarHandedBack':
      return null
  }
}

/** Notifications: a fold that knows which letters are due. */
export const clerkLetters: Projection<ClerkLetters> = {
  name: 'clerk-letters',
  version: 1,
  initial: { customers: {}, letters: [] },
  when: (state, logged: LoggedEvent) => {
    const event = clerkEventIn(logged)
    if (event === null) return state
    const customers = clerkCustomers.when(state.customers, logged)
    const { customerId, on } = event.eventData
    const customer = customers[customerId]
    const kind = letterFor(event)
    if (kind === null || customer === undefined) return { ...state, customers }
    const letter: ClerkLetter = {
      letterId: event.eventId,
      kind,
      because: event.eventType,
      customerId,
      to: fullName(customer.name),
      address: addressLine(customer.address),
      on,
      id: event.id,
    }
    return { customers, letters: [...state.letters, letter] }
  },
}
