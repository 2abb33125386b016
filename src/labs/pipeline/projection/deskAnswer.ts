import {
  tableGet,
  type CustomerRow,
  type Customers,
  type DayPlanning,
  type Vehicles,
} from '../../../garage/index.ts'
import type { ReadModelId } from '../path/trace.ts'

/** The read models that can be asked. */
export interface Askable {
  readonly customers: Customers
  readonly vehicles: Vehicles
  readonly planning: DayPlanning
}

/** What the front desk asks for. */
export interface Question {
  readonly readModel: ReadModelId
  /** A key of the read model; for jobs `day/job`. */
  readonly subject: string
}

const ofCustomer = ({ name, address, postalCode, city, telephoneNumber, status, reason }: CustomerRow) => [
  name,
  address,
  `${postalCode} ${city}`,
  telephoneNumber,
  reason === null ? status : `${status}: ${reason}`,
]

const ofJob = ({ planning }: Askable, subject: string): readonly string[] | null => {
  const [day = '', jobId = ''] = subject.split('/')
  const job = tableGet(planning, day)?.jobs.find((each) => each.jobId === jobId)
  if (job === undefined) return null
  const { startTime, endTime, vehicleInfo, description, standing } = job
  const slot = `${day} ${startTime.slice(11)}-${endTime.slice(11)}`
  return [slot, vehicleInfo.licenseNumber, description, standing.is]
}

/** What a read model knows of something now, in a few words; null when it does not know it. */
export const deskAnswer = (models: Askable, { readModel, subject }: Question): readonly string[] | null => {
  switch (readModel) {
    case 'customers': {
      const row = tableGet(models.customers, subject)
      return row === undefined ? null : ofCustomer(row)
    }
    case 'vehicles': {
      const row = tableGet(models.vehicles, subject)
      return row === undefined ? null : [row.licenseNumber, `${row.brand} ${row.type}`, row.ownerId]
    }
    case 'dayPlanning':
      return ofJob(models, subject)
  }
}
