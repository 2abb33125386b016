import {
  commandForms,
  tableHas,
  type CustomerRow,
  type FormValues,
  type GarageCommand,
} from '../../../garage/index.ts'
import { jobExample, planExample } from './jobExamples.ts'
import type { Models } from './models.ts'
import { newestEntries } from './newestEntries.ts'
import { cars, licenseNumberOf, samples, type Sample } from './samples.ts'

/** How far back a customer is looked for. */
const mostCustomers = 300

const first = samples[0] as Sample

const customerWith = (models: Models, suits: (row: CustomerRow) => boolean): CustomerRow | undefined =>
  newestEntries(models.customers, mostCustomers).find(({ value }) => suits(value))?.value

const isActive = (row: CustomerRow): boolean => row.status === 'active'

/** The first sample that would change something. */
const otherThan = (row: CustomerRow | undefined, field: keyof Sample): Sample =>
  samples.find((each) => each[field] !== row?.[field]) ?? first

const newVehicle = (models: Models): FormValues => {
  let number = models.vehicles.size
  while (tableHas(models.vehicles, licenseNumberOf(number))) number += 1
  const [brand, vehicleType] = cars[models.vehicles.size % cars.length] ?? ['Volvo', 'V60']
  const owner = customerWith(models, isActive)
  return { licenseNumber: licenseNumberOf(number), brand, vehicleType, ownerId: owner?.customerId ?? '' }
}

const customerExample = (type: GarageCommand['type'], models: Models): FormValues => {
  const active = customerWith(models, isActive)
  const customerId = active?.customerId ?? ''
  switch (type) {
    case 'MoveCustomer': {
      const { address, postalCode, city } = otherThan(active, 'address')
      return { customerId, address, postalCode, city }
    }
    case 'CorrectCustomerName':
      return {
        customerId,
        name: active === undefined ? first.name : `${active.name} jr.`.replace(' jr. jr.', ''),
      }
    case 'ChangeCustomerTelephoneNumber':
      return { customerId, telephoneNumber: otherThan(active, 'telephoneNumber').telephoneNumber }
    case 'DeactivateCustomer':
      return { customerId, reason: 'moved away' }
    case 'ActivateCustomer': {
      const back = customerWith(models, (row) => !isActive(row) && row.reason !== 'asked to be forgotten')
      return { customerId: back?.customerId ?? '' }
    }
    case 'RegisterCustomer':
    case 'RegisterVehicle':
    case 'PlanMaintenanceJob':
    case 'ReplanMaintenanceJob':
    case 'FinishMaintenanceJob':
    case 'CancelMaintenanceJob':
    case 'CorrectFinishedJob':
      return {}
  }
}

/** What the form of a command is filled in with, so that one click works: it suits what the read models know now. */
export const exampleValues = (type: GarageCommand['type'], models: Models, freshId: string): FormValues => {
  switch (type) {
    case 'RegisterCustomer':
      return { ...(samples[models.customers.size % samples.length] ?? first), customerId: `c-${freshId}` }
    case 'RegisterVehicle':
      return newVehicle(models)
    case 'PlanMaintenanceJob':
      return {
        ...planExample(models, customerWith(models, isActive)),
        jobId: `job-${freshId}`,
        description: commandForms.PlanMaintenanceJob.fields.at(-1)?.example ?? '',
      }
    case 'ReplanMaintenanceJob':
    case 'FinishMaintenanceJob':
    case 'CancelMaintenanceJob':
    case 'CorrectFinishedJob':
      return jobExample(type, models)
    case 'MoveCustomer':
    case 'CorrectCustomerName':
    case 'ChangeCustomerTelephoneNumber':
    case 'DeactivateCustomer':
    case 'ActivateCustomer':
      return customerExample(type, models)
  }
}
