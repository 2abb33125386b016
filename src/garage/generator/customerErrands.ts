import type { CustomerDetails, DeactivationReason } from '../customer/customerEvent.ts'
import type { Errand } from './errand.ts'
import type { FrontDesk } from './frontDesk.ts'
import { correctedName, newAddress, newCustomer, newTelephoneNumber, newVehicle } from './newcomer.ts'
import { desk as deskNames } from './stock.ts'
import type { VehicleDetails } from '../vehicle/vehicle.ts'

/** Registers a customer. */
export const registration = (desk: FrontDesk, details: CustomerDetails, correlationId: string): Errand => ({
  correlationId,
  actor: desk.dice.pick(deskNames),
  command: () => ({ type: 'RegisterCustomer', ...details }),
  accepted: () => void desk.customerIds.push(details.customerId),
})

/** The next newcomer. */
export const nextCustomer = (desk: FrontDesk): CustomerDetails =>
  newCustomer(desk.dice, desk.customerIds.length + 1)

/** Registers a vehicle. */
export const vehicleRegistration = (
  desk: FrontDesk,
  vehicle: VehicleDetails,
  correlationId: string,
): Errand => ({
  correlationId,
  actor: desk.dice.pick(deskNames),
  command: () => ({
    type: 'RegisterVehicle',
    licenseNumber: vehicle.licenseNumber,
    brand: vehicle.brand,
    vehicleType: vehicle.type,
    ownerId: vehicle.ownerId,
  }),
  accepted: () => void desk.vehicles.push(vehicle),
})

/** The next vehicle of somebody. */
export const nextVehicle = (desk: FrontDesk, ownerId: string): VehicleDetails =>
  newVehicle(desk.dice, desk.vehicles.length + 1, ownerId)

const reasons: readonly DeactivationReason[] = [
  ...(['moved away', 'moved away', 'moved away', 'does not pay'] as const),
  ...(['passed away', 'asked to be forgotten'] as const),
]

const detailsOf = (desk: FrontDesk, customerId: string): CustomerDetails | null => {
  const state = desk.world.customer(customerId)
  return state.is === 'active' ? state.details : null
}

const aboutCustomer = (desk: FrontDesk, command: Errand['command']): Errand => ({
  correlationId: desk.world.newVisit(),
  actor: desk.dice.pick(deskNames),
  command,
})

/** Somebody moved. */
export const move = (desk: FrontDesk, customerId: string): Errand =>
  aboutCustomer(desk, () => ({ type: 'MoveCustomer', customerId, ...newAddress(desk.dice) }))

/** Somebody has another telephone number. */
export const telephoneChange = (desk: FrontDesk, customerId: string): Errand =>
  aboutCustomer(desk, () => ({
    type: 'ChangeCustomerTelephoneNumber',
    customerId,
    telephoneNumber: newTelephoneNumber(desk.dice),
  }))

/** Somebody's name was written wrongly. */
export const nameCorrection = (desk: FrontDesk, customerId: string): Errand =>
  aboutCustomer(desk, () => {
    const details = detailsOf(desk, customerId)
    return details === null
      ? null
      : { type: 'CorrectCustomerName', customerId, name: correctedName(desk.dice, details.name) }
  })

/** Somebody is not to be served any more. */
export const deactivation = (desk: FrontDesk, customerId: string): Errand => ({
  ...aboutCustomer(desk, () => ({
    type: 'DeactivateCustomer',
    customerId,
    reason: desk.dice.pick(reasons),
  })),
  accepted: () => void desk.departed.push(customerId),
})

/** Somebody comes back. */
export const activation = (desk: FrontDesk, customerId: string): Errand =>
  aboutCustomer(desk, () => ({ type: 'ActivateCustomer', customerId }))
