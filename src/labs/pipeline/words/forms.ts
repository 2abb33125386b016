import type { FieldLabel, GarageCommand, ProblemKey } from '../../../garage/index.ts'

type Params = Readonly<Record<string, string | number>>

const labels: Readonly<Record<FieldLabel, string>> = {
  customerId: 'Customer id',
  customer: 'Customer',
  name: 'Name',
  address: 'Address',
  postalCode: 'Postal code',
  city: 'City',
  telephoneNumber: 'Telephone number',
  emailAddress: 'E-mail address',
  deactivationReason: 'Reason',
  licenseNumber: 'Licence number',
  brand: 'Brand',
  vehicleType: 'Type',
  owner: 'Owner',
  planningDate: 'Day',
  jobId: 'Job id',
  job: 'Job',
  startTime: 'From',
  endTime: 'Until',
  actualStartTime: 'Really began',
  actualEndTime: 'Really ended',
  correctedEndTime: 'Really ended at',
  vehicle: 'Vehicle',
  description: 'Description',
  notes: 'Notes',
  reason: 'Reason',
}

const commands: Readonly<Record<GarageCommand['type'], string>> = {
  RegisterCustomer: 'Register a customer',
  MoveCustomer: 'Move a customer',
  CorrectCustomerName: 'Correct a name',
  ChangeCustomerTelephoneNumber: 'Change a telephone number',
  DeactivateCustomer: 'Deactivate a customer',
  ActivateCustomer: 'Activate a customer',
  RegisterVehicle: 'Register a vehicle',
  PlanMaintenanceJob: 'Plan a maintenance job',
  ReplanMaintenanceJob: 'Replan a job',
  FinishMaintenanceJob: 'Finish a job',
  CancelMaintenanceJob: 'Cancel a job',
  CorrectFinishedJob: 'Correct a finished job',
}

const needsCustomer = 'There is no customer to choose yet. Register one first.'
const needsJob = 'There is no job to choose yet on this day. Plan one first.'

/** What has to be there before a command makes sense; shown while it is not. */
const needs: Readonly<Record<GarageCommand['type'], string>> = {
  RegisterCustomer: '',
  MoveCustomer: needsCustomer,
  CorrectCustomerName: needsCustomer,
  ChangeCustomerTelephoneNumber: needsCustomer,
  DeactivateCustomer: needsCustomer,
  ActivateCustomer: 'There is no customer to activate. Deactivate one first.',
  RegisterVehicle: 'There is no customer to be its owner. Register one first.',
  PlanMaintenanceJob: 'A job needs a customer and a vehicle. Register them first.',
  ReplanMaintenanceJob: needsJob,
  FinishMaintenanceJob: needsJob,
  CancelMaintenanceJob: needsJob,
  CorrectFinishedJob: 'There is no finished job yet on this day. Finish one first.',
}

const problems: Readonly<Record<ProblemKey, (params: Params) => string>> = {
  missing: () => 'Fill this in.',
  tooLong: ({ max }) => `At most ${max} characters.`,
  notAnId: () => 'Letters, digits and hyphens only.',
  notAnEmailAddress: () => 'An address such as name@example.org.',
  notATelephoneNumber: () => 'A number such as 030 123 4567.',
  notAPostalCode: () => 'Four digits and two letters, for instance 3511 AB.',
  notALicenseNumber: () => 'Three groups with hyphens, for instance AB-12-CD.',
  notADate: () => 'A day that exists.',
  notATime: () => 'A time such as 08:30.',
  notAChoice: () => 'Choose one of the list.',
}

/** Texts of the forms. */
export const formTexts = {
  form: {
    heading: 'Send a command',
    command: 'Command',
    actor: 'Sent by',
    actors: ['front desk', 'mechanic', 'owner'] as readonly string[],
    send: (command: string) => `Send ${command}`,
    sending: 'Sending ...',
    labels,
    commands,
    problems,
    noneYet: '(none yet)',
    needs,
    accepted: (event: string) => `Accepted: ${event}`,
    rejected: (rule: string) => `Refused by ${rule}:`,
    recent: 'Recent commands',
    recentEnd: { 'under way': 'under way', accepted: 'accepted', rejected: 'refused', failed: 'failed' },
    play: (command: string, end: string) => `Play ${command} again, ${end}`,
  },
}
