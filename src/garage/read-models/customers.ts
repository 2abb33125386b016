import type { CustomerDetails, DeactivationReason } from '../customer/customerEvent.ts'
import { emptyTable, tableChange, tableSet, type Table } from '../table/table.ts'
import { garageEventIn, type StoredGarageEvent } from './garageEventIn.ts'
import type { Projection } from './projection.ts'

/** A customer as lists and forms show them. */
export interface CustomerRow extends CustomerDetails {
  readonly status: 'active' | 'inactive'
  /** Why they are inactive; null while they are active. */
  readonly reason: DeactivationReason | null
}

/** By customer id, in the order of their registration. */
export type Customers = Table<CustomerRow>

const after = (customers: Customers, event: StoredGarageEvent): Customers => {
  switch (event.eventType) {
    case 'CustomerRegistered':
      return tableSet(customers, event.eventData.customerId, {
        ...event.eventData,
        status: 'active',
        reason: null,
      })
    case 'CustomerMoved':
    case 'CustomerNameCorrected':
    case 'CustomerTelephoneNumberChanged':
      return tableChange(customers, event.eventData.customerId, (row) => ({ ...row, ...event.eventData }))
    case 'CustomerDeactivated': {
      const { customerId, reason } = event.eventData
      return tableChange(customers, customerId, (row) => ({ ...row, status: 'inactive', reason }))
    }
    case 'CustomerActivated':
      return tableChange(customers, event.eventData.customerId, (row) => ({
        ...row,
        status: 'active',
        reason: null,
      }))
    case 'VehicleRegistered':
    case 'WorkshopPlanningCreated':
    case 'MaintenanceJobPlanned':
    case 'MaintenanceJobReplanned':
    case 'MaintenanceJobFinished':
    case 'MaintenanceJobCancelled':
    case 'MaintenanceJobCorrected':
      return customers
  }
}

/** All customers, as they are now. */
export const customers: Projection<Customers> = {
  name: 'customers',
  version: 1,
  initial: emptyTable(),
  when: (state, logged) => {
    const event = garageEventIn(logged)
    return event === null ? state : after(state, event)
  },
}
