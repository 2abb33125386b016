import type { CustomerCommand } from './customer/customerCommand.ts'
import { customer, customerAggregateId } from './customer/customer.ts'
import type { CustomerEvent } from './customer/customerEvent.ts'
import { validateCustomerCommand } from './customer/validateCustomerCommand.ts'
import type { Decider } from './decider.ts'
import type { FieldProblem } from './fields/fieldProblem.ts'
import type { PlanningCommand } from './planning/planningCommand.ts'
import type { PlanningEvent } from './planning/planningEvent.ts'
import { validatePlanningCommand } from './planning/validatePlanningCommand.ts'
import { planningAggregateId, workshopPlanning } from './planning/workshopPlanning.ts'
import {
  validateVehicleCommand,
  vehicle,
  vehicleAggregateId,
  type VehicleCommand,
  type VehicleEvent,
} from './vehicle/vehicle.ts'

/** Everything that the garage can be asked to do. */
export type GarageCommand = CustomerCommand | VehicleCommand | PlanningCommand

/** Everything that can happen in the garage. */
export type GarageEvent = CustomerEvent | VehicleEvent | PlanningEvent

/** A decider whose state the caller hands on without looking into it. */
export type GarageDecider = Decider<unknown, GarageCommand, GarageEvent>

/** The three contexts of the garage that take commands. */
export type GarageContext = 'Customer Management' | 'Vehicle Management' | 'Workshop Management'

interface Family {
  readonly context: GarageContext
  readonly decider: GarageDecider
}

const customerManagement: Family = { context: 'Customer Management', decider: customer }
const vehicleManagement: Family = { context: 'Vehicle Management', decider: vehicle }
const workshopManagement: Family = { context: 'Workshop Management', decider: workshopPlanning }

const families: Readonly<Record<GarageCommand['type'], Family>> = {
  RegisterCustomer: customerManagement,
  MoveCustomer: customerManagement,
  CorrectCustomerName: customerManagement,
  ChangeCustomerTelephoneNumber: customerManagement,
  DeactivateCustomer: customerManagement,
  ActivateCustomer: customerManagement,
  RegisterVehicle: vehicleManagement,
  PlanMaintenanceJob: workshopManagement,
  ReplanMaintenanceJob: workshopManagement,
  FinishMaintenanceJob: workshopManagement,
  CancelMaintenanceJob: workshopManagement,
  CorrectFinishedJob: workshopManagement,
}

/** The decider that a command is for. */
export const deciderOf = (command: GarageCommand): GarageDecider => families[command.type].decider

/** The context that takes a command. */
export const contextOf = (type: GarageCommand['type']): GarageContext => families[type].context

/** The aggregate that a command is for. */
export const aggregateIdOf = (command: GarageCommand): string => {
  switch (command.type) {
    case 'RegisterCustomer':
    case 'MoveCustomer':
    case 'CorrectCustomerName':
    case 'ChangeCustomerTelephoneNumber':
    case 'DeactivateCustomer':
    case 'ActivateCustomer':
      return customerAggregateId(command.customerId)
    case 'RegisterVehicle':
      return vehicleAggregateId(command.licenseNumber)
    case 'PlanMaintenanceJob':
    case 'ReplanMaintenanceJob':
    case 'FinishMaintenanceJob':
    case 'CancelMaintenanceJob':
    case 'CorrectFinishedJob':
      return planningAggregateId(command.planningDate)
  }
}

/** What is wrong with the fields of a command; empty when all is well. */
export const validate = (command: GarageCommand): readonly FieldProblem[] => {
  switch (command.type) {
    case 'RegisterCustomer':
    case 'MoveCustomer':
    case 'CorrectCustomerName':
    case 'ChangeCustomerTelephoneNumber':
    case 'DeactivateCustomer':
    case 'ActivateCustomer':
      return validateCustomerCommand(command)
    case 'RegisterVehicle':
      return validateVehicleCommand(command)
    case 'PlanMaintenanceJob':
    case 'ReplanMaintenanceJob':
    case 'FinishMaintenanceJob':
    case 'CancelMaintenanceJob':
    case 'CorrectFinishedJob':
      return validatePlanningCommand(command)
  }
}
