import type { LoggedEvent, Projection } from '../../../garage/index.ts'
import { evolveClerk, unknownCustomer, type ClerkState, type KnownCustomer } from '../desk/clerkState.ts'
import { clerkEventIn } from '../desk/loggedClerkEvent.ts'

/** A customer in the list of the task-based screen. */
export interface ListedCustomer extends KnownCustomer {
  readonly customerId: string
  /** Version of the aggregate that this line reflects. */
  readonly version: number
}

/** The list, by customer id, in the order in which they registered. */
export type ClerkList = Readonly<Record<string, ListedCustomer>>

const stateOf = (list: ClerkList, customerId: string): ClerkState => list[customerId] ?? unknownCustomer

/** The read model behind the task-based screen. */
export const clerkCustomers: Projection<ClerkList> = {
  name: 'clerk-customers',
  version: 1,
  initial: {},
  when: (list, logged: LoggedEvent) => {
    const event = clerkEventIn(logged)
    if (event === null) return list
    const { customerId } = event.eventData
    const state = evolveClerk(stateOf(list, customerId), event)
    if (state.is === 'unknown') return list
    return { ...list, [customerId]: { ...state, customerId, version: event.order } }
  },
}
