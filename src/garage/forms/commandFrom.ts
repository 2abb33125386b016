import type { DeactivationReason } from '../customer/customerEvent.ts'
import type { GarageCommand } from '../garageCommand.ts'
import { formReader, type FormKnowledge, type FormReader, type FormValues } from './formReader.ts'

type CommandOf<Type> = Extract<GarageCommand, { type: Type }>

const builders: {
  readonly [Type in GarageCommand['type']]: (form: FormReader) => Omit<CommandOf<Type>, 'type'>
} = {
  RegisterCustomer: ({ text, address }) => ({
    customerId: text('customerId'),
    name: text('name'),
    ...address(),
    telephoneNumber: text('telephoneNumber'),
    emailAddress: text('emailAddress'),
  }),
  MoveCustomer: ({ text, address }) => ({ customerId: text('customerId'), ...address() }),
  CorrectCustomerName: ({ text }) => ({ customerId: text('customerId'), name: text('name') }),
  ChangeCustomerTelephoneNumber: ({ text }) => ({
    customerId: text('customerId'),
    telephoneNumber: text('telephoneNumber'),
  }),
  // Whether it is one of the choices is for `validate` to say.
  DeactivateCustomer: ({ text }) => ({
    customerId: text('customerId'),
    reason: text('reason') as DeactivationReason,
  }),
  ActivateCustomer: ({ text }) => ({ customerId: text('customerId') }),
  RegisterVehicle: ({ text, licenseNumber }) => ({
    licenseNumber: licenseNumber(),
    brand: text('brand'),
    vehicleType: text('vehicleType'),
    ownerId: text('ownerId'),
  }),
  PlanMaintenanceJob: ({ text, whichJob, slot, customerInfo, vehicleInfo }) => ({
    ...whichJob(),
    ...slot(),
    customerInfo: customerInfo(),
    vehicleInfo: vehicleInfo(),
    description: text('description'),
  }),
  ReplanMaintenanceJob: ({ whichJob, slot }) => ({ ...whichJob(), ...slot() }),
  FinishMaintenanceJob: ({ text, whichJob, slot }) => ({ ...whichJob(), ...slot(), notes: text('notes') }),
  CancelMaintenanceJob: ({ text, whichJob }) => ({ ...whichJob(), reason: text('reason') }),
  CorrectFinishedJob: ({ text, whichJob, onTheDay, finishedBy }) => ({
    ...whichJob(),
    endTime: onTheDay('endTime'),
    reason: text('reason'),
    corrects: finishedBy(),
  }),
}

/**
 * The command that a filled-in form stands for. It may be ill formed, as what was entered may be: `validate` says where.
 * Texts are trimmed; postal codes and licence numbers get capitals.
 */
export const commandFrom = (
  type: GarageCommand['type'],
  values: FormValues,
  known: FormKnowledge,
): GarageCommand => ({ type, ...builders[type](formReader(values, known)) }) as GarageCommand
