import type { Decider } from '../../../garage/index.ts'
import { clerkChecks } from './clerkChecks.ts'
import type { ClerkCommand } from './clerkCommand.ts'
import type { About, Address, ClerkEvent } from './clerkEvent.ts'
import { evolveClerk, unknownCustomer, type ClerkState } from './clerkState.ts'

/** How the streams of the desk begin. */
export const clerkPrefix = 'clerk-customer-'

/** The aggregate of a customer of the desk. */
export const clerkAggregateId = (customerId: string): string => `${clerkPrefix}${customerId}`

const about = ({ customerId, on }: About): About => ({ customerId, on })

const place = ({ street, number, zipCode, city }: Address): Address => ({ street, number, zipCode, city })

const eventOf = (command: ClerkCommand): ClerkEvent => {
  const who = about(command)
  switch (command.type) {
    case 'RegisterCustomer': {
      const { firstName, lastName } = command
      return {
        eventType: 'CustomerRegistered',
        eventData: { ...who, firstName, lastName, ...place(command) },
      }
    }
    case 'MoveCustomer':
      return { eventType: 'CustomerMoved', eventData: { ...who, ...place(command) } }
    case 'CorrectCustomerAddress':
      return { eventType: 'CustomerAddressCorrected', eventData: { ...who, ...place(command) } }
    case 'CorrectCustomerName': {
      const { firstName, lastName } = command
      return { eventType: 'CustomerNameCorrected', eventData: { ...who, firstName, lastName } }
    }
    case 'TakeAnotherName':
      return { eventType: 'CustomerTookAnotherName', eventData: { ...who, lastName: command.lastName } }
    case 'DeactivateCustomer':
      return { eventType: 'CustomerDeactivated', eventData: { ...who, reason: command.reason } }
    case 'ActivateCustomer':
      return { eventType: 'CustomerActivated', eventData: who }
    case 'BringInCar':
      return { eventType: 'CarBroughtIn', eventData: who }
    case 'HandBackCar':
      return { eventType: 'CarHandedBack', eventData: who }
  }
}

/** The desk's aggregate: each task is checked against its own rules, and what happened has a name. */
export const clerkCustomer: Decider<ClerkState, ClerkCommand, ClerkEvent> = {
  initialState: unknownCustomer,
  evolve: evolveClerk,
  checks: clerkChecks,
  execute: (_state, command) => [eventOf(command)],
}
