import type { Decider } from '../decider.ts'
import { customerChecks } from './customerChecks.ts'
import type { CustomerCommand } from './customerCommand.ts'
import type { CustomerEvent } from './customerEvent.ts'
import { evolveCustomer, unknownCustomer, type CustomerState } from './customerState.ts'

/** The aggregate of a customer, `Customer-<customerId>`. */
export const customerAggregateId = (customerId: string): string => `Customer-${customerId}`

const execute = (_state: CustomerState, command: CustomerCommand): readonly CustomerEvent[] => {
  const { customerId } = command
  switch (command.type) {
    case 'RegisterCustomer': {
      const { name, address, postalCode, city, telephoneNumber, emailAddress } = command
      const eventData = { customerId, name, address, postalCode, city, telephoneNumber, emailAddress }
      return [{ eventType: 'CustomerRegistered', eventData }]
    }
    case 'MoveCustomer': {
      const { address, postalCode, city } = command
      return [{ eventType: 'CustomerMoved', eventData: { customerId, address, postalCode, city } }]
    }
    case 'CorrectCustomerName':
      return [{ eventType: 'CustomerNameCorrected', eventData: { customerId, name: command.name } }]
    case 'ChangeCustomerTelephoneNumber': {
      const { telephoneNumber } = command
      return [{ eventType: 'CustomerTelephoneNumberChanged', eventData: { customerId, telephoneNumber } }]
    }
    case 'DeactivateCustomer':
      return [{ eventType: 'CustomerDeactivated', eventData: { customerId, reason: command.reason } }]
    case 'ActivateCustomer':
      return [{ eventType: 'CustomerActivated', eventData: { customerId } }]
  }
}

/** Customer Management: one aggregate for each customer. */
export const customer: Decider<CustomerState, CustomerCommand, CustomerEvent> = {
  initialState: unknownCustomer,
  evolve: evolveCustomer,
  checks: customerChecks,
  execute,
}
