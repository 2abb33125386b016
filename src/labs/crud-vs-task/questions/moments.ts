import { project } from '../../../garage/index.ts'
import { addressLine, fullName, type KnownCustomer } from '../desk/clerkState.ts'
import type { LoggedClerkEvent } from '../desk/loggedClerkEvent.ts'
import { clerkCustomers, type ClerkList } from '../read-models/clerkCustomers.ts'

/** An event with the customer as they were just before and just after it. */
export interface Moment {
  readonly event: LoggedClerkEvent
  readonly before: KnownCustomer | undefined
  readonly after: KnownCustomer
}

/** Each event with what it did to its customer. */
export const momentsOf = (events: readonly LoggedClerkEvent[]): readonly Moment[] => {
  const moments: Moment[] = []
  let list: ClerkList = clerkCustomers.initial
  for (const event of events) {
    const { customerId } = event.eventData
    const before = list[customerId]
    list = clerkCustomers.when(list, event)
    const after = list[customerId]
    if (after !== undefined) moments.push({ event, before, after })
  }
  return moments
}

/** The list as it was at the end of a day of the business. */
export const listAsOf = (events: readonly LoggedClerkEvent[], day: string): ClerkList =>
  project(
    clerkCustomers,
    events.filter((event) => event.eventData.on <= day),
  )

/** Name of a customer before an event, or after it when it was the first. */
export const nameBefore = ({ before, after }: Moment): string => fullName((before ?? after).name)

/** Address of a customer before an event, or after it when it was the first. */
export const addressBefore = ({ before, after }: Moment): string => addressLine((before ?? after).address)
