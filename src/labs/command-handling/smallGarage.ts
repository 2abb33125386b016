import type { CustomerInfo, GarageCommand, PlanMaintenanceJob, VehicleInfo } from '../../garage/index.ts'

/** A day that no generated garage reaches: the lesson has it for itself. */
export const lessonDay = '2027-03-01'

const owner: CustomerInfo = { customerId: 'C-desk-1', name: 'Noor Bakker', telephoneNumber: '06-12345678' }

/** The cars of the small garage; the first three have work to be done on the lesson's day. */
export const cars: readonly VehicleInfo[] = [
  { licenseNumber: 'RG-101-A', brand: 'Volvo', type: 'V60' },
  { licenseNumber: 'RG-202-B', brand: 'Peugeot', type: '208' },
  { licenseNumber: 'RG-303-C', brand: 'Toyota', type: 'Yaris' },
  { licenseNumber: 'RG-404-D', brand: 'Skoda', type: 'Octavia' },
  { licenseNumber: 'RG-505-E', brand: 'Fiat', type: 'Panda' },
]

/** Where a job is to go. */
export interface Wanted {
  readonly jobId: string
  /** As `2027-03-01`. */
  readonly day: string
  readonly car: VehicleInfo
  /** As `08:00`. */
  readonly from: string
  /** As `10:00`, on the same day unless a whole local time is given. */
  readonly to: string
}

const timeOn = (day: string, time: string): string => (time.includes('T') ? time : `${day}T${time}`)

/** The command that plans a job for a car of the small garage. */
export const planOf = ({ jobId, day, car, from, to }: Wanted): PlanMaintenanceJob => ({
  type: 'PlanMaintenanceJob',
  planningDate: day,
  jobId,
  startTime: timeOn(day, from),
  endTime: timeOn(day, to),
  customerInfo: owner,
  vehicleInfo: car,
  description: 'Yearly check',
})

/** The car of this number in the list, from 0. */
export const carAt = (index: number): VehicleInfo => {
  const car = cars[index]
  if (car === undefined)
    throw new Error(`Failed to find car ${index}: because there are ${cars.length}. Ask for one of those.`)
  return car
}

const firstJobs = [
  { jobId: 'job-1', car: 0, from: '08:00', to: '10:00' },
  { jobId: 'job-2', car: 1, from: '08:30', to: '11:00' },
  { jobId: 'job-3', car: 2, from: '09:00', to: '12:00' },
] as const

/** Everything that opens the small garage: one owner, five cars, and a morning with all work stations taken. */
export const smallGarage: readonly GarageCommand[] = [
  {
    type: 'RegisterCustomer',
    ...owner,
    address: 'Kerkstraat 12',
    postalCode: '1234 AB',
    city: 'Utrecht',
    emailAddress: 'noor@voorbeeld.nl',
  },
  ...cars.map(({ licenseNumber, brand, type }): GarageCommand => ({
    type: 'RegisterVehicle',
    licenseNumber,
    brand,
    vehicleType: type,
    ownerId: owner.customerId,
  })),
  ...firstJobs.map(({ jobId, car, from, to }) =>
    planOf({ jobId, day: lessonDay, car: carAt(car), from, to }),
  ),
]
