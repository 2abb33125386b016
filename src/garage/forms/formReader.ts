import type { CustomerInfo, VehicleInfo } from '../planning/planningEvent.ts'
import { normalLicenseNumber } from '../vehicle/vehicle.ts'

/** What a form looks up for its command; undefined when it is not known. */
export interface FormKnowledge {
  readonly customer: (customerId: string) => CustomerInfo | undefined
  readonly vehicle: (licenseNumber: string) => VehicleInfo | undefined
  /** The event that last said when the job ended. */
  readonly finishedBy: (planningDate: string, jobId: string) => string | undefined
}

/** Texts as people entered them, by the names in `commandForms`. */
export type FormValues = Readonly<Record<string, string>>

/** Reads the fields of a form as commands have them. */
export interface FormReader {
  /** Trimmed; empty when it was not filled in. */
  readonly text: (name: string) => string
  /** A time of the form on the day of the planning, as `2026-03-02T08:00`. */
  readonly onTheDay: (name: string) => string
  readonly address: () => { readonly address: string; readonly postalCode: string; readonly city: string }
  readonly whichJob: () => { readonly planningDate: string; readonly jobId: string }
  readonly slot: () => { readonly startTime: string; readonly endTime: string }
  readonly licenseNumber: () => string
  readonly customerInfo: () => CustomerInfo
  readonly vehicleInfo: () => VehicleInfo
  readonly finishedBy: () => string
}

const spaced = (postalCode: string): string =>
  postalCode.toUpperCase().replace(/^(\d{4})\s*([A-Z]{2})$/, '$1 $2')

/** Reads what was entered; postal codes and licence numbers get capitals. */
export const formReader = (values: FormValues, known: FormKnowledge): FormReader => {
  const text = (name: string): string => (Object.hasOwn(values, name) ? (values[name] ?? '').trim() : '')
  const onTheDay = (name: string): string =>
    text(name) === '' ? '' : `${text('planningDate')}T${text(name)}`
  const licenseNumber = (): string => normalLicenseNumber(text('licenseNumber'))
  return {
    text,
    onTheDay,
    licenseNumber,
    address: () => ({
      address: text('address'),
      postalCode: spaced(text('postalCode')),
      city: text('city'),
    }),
    whichJob: () => ({ planningDate: text('planningDate'), jobId: text('jobId') }),
    slot: () => ({ startTime: onTheDay('startTime'), endTime: onTheDay('endTime') }),
    customerInfo: () => {
      const customerId = text('customerId')
      const { name = '', telephoneNumber = '' } = known.customer(customerId) ?? {}
      return { customerId, name, telephoneNumber }
    },
    vehicleInfo: () => {
      const { brand = '', type = '' } = known.vehicle(licenseNumber()) ?? {}
      return { licenseNumber: licenseNumber(), brand, type }
    },
    finishedBy: () => known.finishedBy(text('planningDate'), text('jobId')) ?? '',
  }
}
