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
    accepted: (command: string, events: string) => `${command} was accepted: ${events}.`,
    rejected: (rule: string, reason: string) => `Refused by ${rule}: ${reason}`,
    failed: (reason: string) => reason,
    recent: 'Recent commands',
    recentEnd: { 'under way': 'under way', accepted: 'accepted', rejected: 'refused', failed: 'failed' },
    play: (command: string) => `Play ${command} again`,
  },
}
