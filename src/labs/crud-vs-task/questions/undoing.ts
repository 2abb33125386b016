import type { ClerkCommand } from '../desk/clerkCommand.ts'
import type { ClerkEvent } from '../desk/clerkEvent.ts'

/** The task that makes up for an event; null where the day cannot be turned back by one. */
export const undoing = (eventType: ClerkEvent['eventType']): ClerkCommand['type'] | null => {
  switch (eventType) {
    case 'CustomerDeactivated':
      return 'ActivateCustomer'
    case 'CustomerActivated':
      return 'DeactivateCustomer'
    case 'CustomerMoved':
    case 'CustomerAddressCorrected':
      return 'CorrectCustomerAddress'
    case 'CustomerNameCorrected':
    case 'CustomerTookAnotherName':
      return 'CorrectCustomerName'
    case 'CustomerRegistered':
    case 'CarBroughtIn':
    case 'CarHandedBack':
      return null
  }
}
