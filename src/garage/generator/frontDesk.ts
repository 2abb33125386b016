import type { Dice } from './dice.ts'
import type { GarageWorld } from './garageWorld.ts'
import type { VehicleDetails } from '../vehicle/vehicle.ts'

/** A job that is not finished yet, as the front desk remembers it. */
export interface OpenJob {
  readonly jobId: string
  readonly date: string
  /** Minutes since 1970-01-01T00:00 on the garage's clock. */
  readonly startMinute: number
  /** When the work will really be done, in the same minutes. */
  readonly doneMinute: number
  readonly correlationId: string
}

/** A job that was finished lately, for corrections. */
export type DoneJob = Pick<OpenJob, 'jobId' | 'date' | 'correlationId'>

/** What the people of the garage know and remember. Changed as the day goes on. */
export interface FrontDesk {
  readonly world: GarageWorld
  readonly dice: Dice
  /** Every vehicle that was ever registered. */
  readonly vehicles: VehicleDetails[]
  readonly customerIds: string[]
  /** Those who were deactivated. */
  readonly departed: string[]
  openJobs: readonly OpenJob[]
  doneJobs: readonly DoneJob[]
  jobCount: number
}

/** A garage that opens for the first time. */
export const newFrontDesk = (world: GarageWorld, dice: Dice): FrontDesk => ({
  world,
  dice,
  vehicles: [],
  customerIds: [],
  departed: [],
  openJobs: [],
  doneJobs: [],
  jobCount: 0,
})
