import type { GarageEvent } from '../garageCommand.ts'

type DataOf<Type> = Extract<GarageEvent, { eventType: Type }>['eventData']

/** The fields of each event that its readers rely on; all are texts. A path has dots. */
export const eventShapes: {
  readonly [Type in GarageEvent['eventType']]: readonly (
    keyof DataOf<Type> | `customerInfo.${string}` | `vehicleInfo.${string}`
  )[]
} = {
  CustomerRegistered: [
    'customerId',
    'name',
    'address',
    'postalCode',
    'city',
    'telephoneNumber',
    'emailAddress',
  ],
  CustomerMoved: ['customerId', 'address', 'postalCode', 'city'],
  CustomerNameCorrected: ['customerId', 'name'],
  CustomerTelephoneNumberChanged: ['customerId', 'telephoneNumber'],
  CustomerDeactivated: ['customerId', 'reason'],
  CustomerActivated: ['customerId'],
  VehicleRegistered: ['licenseNumber', 'brand', 'type', 'ownerId'],
  WorkshopPlanningCreated: ['date'],
  MaintenanceJobPlanned: [
    'jobId',
    'startTime',
    'endTime',
    'description',
    'customerInfo.customerId',
    'customerInfo.name',
    'customerInfo.telephoneNumber',
    'vehicleInfo.licenseNumber',
    'vehicleInfo.brand',
    'vehicleInfo.type',
  ],
  MaintenanceJobReplanned: ['jobId', 'startTime', 'endTime'],
  MaintenanceJobFinished: ['jobId', 'startTime', 'endTime', 'notes'],
  MaintenanceJobCancelled: ['jobId', 'reason'],
  MaintenanceJobCorrected: ['jobId', 'endTime', 'reason', 'corrects'],
}
