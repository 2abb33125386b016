import { emptyTable, tableSet, type Table } from '../table/table.ts'
import type { VehicleDetails } from '../vehicle/vehicle.ts'
import { garageEventIn } from './garageEventIn.ts'
import type { Projection } from './projection.ts'

/** By licence number, in the order of their registration. */
export type Vehicles = Table<VehicleDetails>

/** All vehicles. */
export const vehicles: Projection<Vehicles> = {
  name: 'vehicles',
  version: 1,
  initial: emptyTable(),
  when: (state, logged) => {
    const event = garageEventIn(logged)
    return event?.eventType === 'VehicleRegistered'
      ? tableSet(state, event.eventData.licenseNumber, event.eventData)
      : state
  },
}
