import type { LoggedEvent, Projection } from '../../../garage/index.ts'
import { addressLine, fullName } from '../desk/clerkState.ts'
import { clerkEventIn } from '../desk/loggedClerkEvent.ts'
import { clerkCustomers, type ClerkList } from './clerkCustomers.ts'

/** An invoice that goes out when a car is handed back. */
export interface ClerkInvoice {
  /** Id of the event that caused it. */
  readonly invoiceId: string
  readonly customerId: string
  readonly to: string
  /** Where it goes: the address that Invoicing knew at that moment. */
  readonly address: string
  readonly on: string
  /** Position of the event. */
  readonly id: number
}

/** Invoicing's own copy of names and addresses, and its invoices, oldest first. */
export interface ClerkInvoices {
  readonly customers: ClerkList
  readonly invoices: readonly ClerkInvoice[]
}

/** Invoicing: follows where people live, and bills when a car is handed back. */
export const clerkInvoices: Projection<ClerkInvoices> = {
  name: 'clerk-invoices',
  version: 1,
  initial: { customers: {}, invoices: [] },
  when: (state, logged: LoggedEvent) => {
    const event = clerkEventIn(logged)
    if (event === null) return state
    const customers = clerkCustomers.when(state.customers, logged)
    const { customerId, on } = event.eventData
    const customer = customers[customerId]
    if (event.eventType !== 'CarHandedBack' || customer === undefined) return { ...state, customers }
    const invoice: ClerkInvoice = {
      invoiceId: event.eventId,
      customerId,
      to: fullName(customer.name),
      address: addressLine(customer.address),
      on,
      id: event.id,
    }
    return { customers, invoices: [...state.invoices, invoice] }
  },
}
