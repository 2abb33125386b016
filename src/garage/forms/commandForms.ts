import { deactivationReasons } from '../customer/customerEvent.ts'
import type { GarageCommand } from '../garageCommand.ts'

/** What a field of a form asks for. `id` is made by the form; the selects are filled from read models. */
export type FieldType =
  'id' | 'text' | 'long text' | 'tel' | 'email' | 'date' | 'time' | 'customer' | 'vehicle' | 'job' | 'choice'

/** Keys of a catalogue's labels: the same label goes with several forms. */
export type FieldLabel =
  | 'customerId'
  | 'customer'
  | 'name'
  | 'address'
  | 'postalCode'
  | 'city'
  | 'telephoneNumber'
  | 'emailAddress'
  | 'deactivationReason'
  | 'licenseNumber'
  | 'brand'
  | 'vehicleType'
  | 'owner'
  | 'planningDate'
  | 'jobId'
  | 'job'
  | 'startTime'
  | 'endTime'
  | 'actualStartTime'
  | 'actualEndTime'
  | 'correctedEndTime'
  | 'vehicle'
  | 'description'
  | 'notes'
  | 'reason'

/** A field of a form. */
export interface FormField {
  /** Name of its value in `commandFrom`. */
  readonly name: string
  readonly type: FieldType
  readonly label: FieldLabel
  /** A value that would do; for selects and ids empty. */
  readonly example: string
  readonly optional?: true
  /** For `choice` only. */
  readonly choices?: readonly string[]
}

/** The form of a command. */
export interface CommandForm {
  readonly command: GarageCommand['type']
  readonly fields: readonly FormField[]
}

const field = (name: string, type: FieldType, label: FieldLabel, example = ''): FormField => ({
  name,
  type,
  label,
  example,
})

const whichCustomer = field('customerId', 'customer', 'customer')
const telephone = field('telephoneNumber', 'tel', 'telephoneNumber', '06-12345678')
const name = field('name', 'text', 'name', 'Noor van Dijk')
const address: readonly FormField[] = [
  field('address', 'text', 'address', 'Lindelaan 12'),
  field('postalCode', 'text', 'postalCode', '3511 AB'),
  field('city', 'text', 'city', 'Utrecht'),
]
const day = field('planningDate', 'date', 'planningDate', '2026-03-02')
const whichJob: readonly FormField[] = [day, field('jobId', 'job', 'job')]
const times: readonly FormField[] = [
  field('startTime', 'time', 'startTime', '08:00'),
  field('endTime', 'time', 'endTime', '10:00'),
]

/** The form of every command: its fields, in the order in which people fill them in. */
export const commandForms: { readonly [Type in GarageCommand['type']]: CommandForm } = {
  RegisterCustomer: {
    command: 'RegisterCustomer',
    fields: [
      field('customerId', 'id', 'customerId'),
      name,
      ...address,
      telephone,
      field('emailAddress', 'email', 'emailAddress', 'noor@voorbeeld.nl'),
    ],
  },
  MoveCustomer: { command: 'MoveCustomer', fields: [whichCustomer, ...address] },
  CorrectCustomerName: { command: 'CorrectCustomerName', fields: [whichCustomer, name] },
  ChangeCustomerTelephoneNumber: {
    command: 'ChangeCustomerTelephoneNumber',
    fields: [whichCustomer, telephone],
  },
  DeactivateCustomer: {
    command: 'DeactivateCustomer',
    fields: [
      whichCustomer,
      { ...field('reason', 'choice', 'deactivationReason', 'moved away'), choices: deactivationReasons },
    ],
  },
  ActivateCustomer: { command: 'ActivateCustomer', fields: [whichCustomer] },
  RegisterVehicle: {
    command: 'RegisterVehicle',
    fields: [
      field('licenseNumber', 'text', 'licenseNumber', 'AB-12-CD'),
      field('brand', 'text', 'brand', 'Volvo'),
      field('vehicleType', 'text', 'vehicleType', 'V60'),
      field('ownerId', 'customer', 'owner'),
    ],
  },
  PlanMaintenanceJob: {
    command: 'PlanMaintenanceJob',
    fields: [
      day,
      field('jobId', 'id', 'jobId'),
      ...times,
      whichCustomer,
      field('licenseNumber', 'vehicle', 'vehicle'),
      field('description', 'text', 'description', 'Yearly service'),
    ],
  },
  ReplanMaintenanceJob: { command: 'ReplanMaintenanceJob', fields: [...whichJob, ...times] },
  FinishMaintenanceJob: {
    command: 'FinishMaintenanceJob',
    fields: [
      ...whichJob,
      field('startTime', 'time', 'actualStartTime', '08:10'),
      field('endTime', 'time', 'actualEndTime', '09:45'),
      { ...field('notes', 'long text', 'notes', 'New brake pads fitted'), optional: true },
    ],
  },
  CancelMaintenanceJob: {
    command: 'CancelMaintenanceJob',
    fields: [...whichJob, field('reason', 'text', 'reason', 'Customer is ill')],
  },
  CorrectFinishedJob: {
    command: 'CorrectFinishedJob',
    fields: [
      ...whichJob,
      field('endTime', 'time', 'correctedEndTime', '09:30'),
      field('reason', 'text', 'reason', 'Typing error'),
    ],
  },
}
