import type { CustomerDetails, GarageCommand, JobDetails, VehicleDetails } from '../../../garage/index.ts'
import type { Fact } from '../model/fact.ts'

const planningDate = (aggregateId: string): string => aggregateId.slice('WorkshopPlanning-'.length)

/** The command that asks for what an event says once more, so that the rules can decide anew; null for events that follow from others. */
export const commandOf = ({ aggregateId, eventType, eventData }: Fact): GarageCommand | null => {
  switch (eventType) {
    case 'CustomerRegistered':
      return { type: 'RegisterCustomer', ...(eventData as CustomerDetails) }
    case 'VehicleRegistered': {
      const { type, ...rest } = eventData as VehicleDetails
      return { type: 'RegisterVehicle', vehicleType: type, ...rest }
    }
    case 'MaintenanceJobPlanned':
      return {
        type: 'PlanMaintenanceJob',
        planningDate: planningDate(aggregateId),
        ...(eventData as JobDetails),
      }
    default:
      return null
  }
}
