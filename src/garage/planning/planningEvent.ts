import type { Happened } from '../happened.ts'
import type { Timeslot } from '../time/timeslot.ts'

/** What Workshop Management keeps of a customer: the lecture's three fields. */
export interface CustomerInfo {
  readonly customerId: string
  readonly name: string
  readonly telephoneNumber: string
}

/** What Workshop Management keeps of a vehicle. */
export interface VehicleInfo {
  readonly licenseNumber: string
  readonly brand: string
  readonly type: string
}

/** A job as it was planned. */
export interface JobDetails extends Timeslot {
  readonly jobId: string
  readonly customerInfo: CustomerInfo
  readonly vehicleInfo: VehicleInfo
  readonly description: string
}

/** A correction: which event was wrong, how it should have been, and why. */
export interface JobCorrection {
  readonly jobId: string
  /** When the work really ended. */
  readonly endTime: string
  readonly reason: string
  /** `eventId` of the event that was wrong. */
  readonly corrects: string
}

export type WorkshopPlanningCreated = Happened<'WorkshopPlanningCreated', { readonly date: string }>
export type MaintenanceJobPlanned = Happened<'MaintenanceJobPlanned', JobDetails>
export type MaintenanceJobReplanned = Happened<
  'MaintenanceJobReplanned',
  Timeslot & { readonly jobId: string }
>
/** Its times are those of the work as it was done. */
export type MaintenanceJobFinished = Happened<
  'MaintenanceJobFinished',
  Timeslot & { readonly jobId: string; readonly notes: string }
>
export type MaintenanceJobCancelled = Happened<
  'MaintenanceJobCancelled',
  { readonly jobId: string; readonly reason: string }
>
export type MaintenanceJobCorrected = Happened<'MaintenanceJobCorrected', JobCorrection>

/** Everything that can happen to the planning of a day. */
export type PlanningEvent =
  | WorkshopPlanningCreated
  | MaintenanceJobPlanned
  | MaintenanceJobReplanned
  | MaintenanceJobFinished
  | MaintenanceJobCancelled
  | MaintenanceJobCorrected
