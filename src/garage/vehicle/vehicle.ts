import { check, wellFormedCheck } from '../check.ts'
import type { Check, Decider } from '../decider.ts'
import type { FieldProblem } from '../fields/fieldProblem.ts'
import { id, licenseNumber, text } from '../fields/fieldRules.ts'
import { fieldValidator } from '../fields/fieldValidator.ts'
import type { Happened } from '../happened.ts'
import { reasons } from '../reasons.ts'

/** A vehicle; its licence number is in capitals, as `AB-12-CD`. */
export interface VehicleDetails {
  readonly licenseNumber: string
  readonly brand: string
  readonly type: string
  /** The customer who owns it. */
  readonly ownerId: string
}

/** The command's `type` is its own name, so that the vehicle's is called `vehicleType` here. */
export interface RegisterVehicle {
  readonly type: 'RegisterVehicle'
  readonly licenseNumber: string
  readonly brand: string
  readonly vehicleType: string
  readonly ownerId: string
}

export type VehicleRegistered = Happened<'VehicleRegistered', VehicleDetails>

export type VehicleCommand = RegisterVehicle
export type VehicleEvent = VehicleRegistered

/** A vehicle as the rules need it. */
export type VehicleState =
  { readonly is: 'unknown' } | { readonly is: 'registered'; readonly details: VehicleDetails }

/** A licence number is the same in small letters and in capitals. */
export const normalLicenseNumber = (number: string): string => number.toUpperCase()

/** The aggregate of a vehicle, `Vehicle-<licenseNumber>` in capitals. */
export const vehicleAggregateId = (number: string): string => `Vehicle-${normalLicenseNumber(number)}`

/** What is wrong with the fields of a vehicle command. */
export const validateVehicleCommand: (command: VehicleCommand) => readonly FieldProblem[] = fieldValidator({
  licenseNumber,
  brand: text(50),
  vehicleType: text(50),
  ownerId: id,
})

const checks = (state: VehicleState, command: VehicleCommand): readonly Check[] => {
  const formed = wellFormedCheck(validateVehicleCommand(command))
  if (!formed.holds) return [formed]
  const number = normalLicenseNumber(command.licenseNumber)
  const reason =
    state.is === 'registered'
      ? reasons.vehicleIsRegistered(number, state.details.brand, state.details.type)
      : reasons.vehicleIsNotRegistered(number)
  return [formed, check('VehicleMustNotBeRegisteredTwice', state.is === 'unknown', reason)]
}

/** Vehicle Management: one aggregate for each licence number. */
export const vehicle: Decider<VehicleState, VehicleCommand, VehicleEvent> = {
  initialState: { is: 'unknown' },
  evolve: (state, event) =>
    event.eventType === 'VehicleRegistered' ? { is: 'registered', details: event.eventData } : state,
  checks,
  execute: (_state, { licenseNumber: number, brand, vehicleType, ownerId }) => [
    {
      eventType: 'VehicleRegistered',
      eventData: { licenseNumber: normalLicenseNumber(number), brand, type: vehicleType, ownerId },
    },
  ],
}
