import type { Customers, DayPlanning, Vehicles } from '../../../garage/index.ts'

/** The read models that the forms look into, as the front desk sees them now. */
export interface Models {
  readonly customers: Customers
  readonly vehicles: Vehicles
  readonly planning: DayPlanning
}
