import { garageEventIn, type StoredGarageEvent } from './garageEventIn.ts'
import type { LoggedEvent } from './projection.ts'

/** What an auditor wants to know of an event; nothing of it is stored anywhere but in the log. */
export interface AuditEntry {
  /** Position of the event. */
  readonly id: number
  readonly aggregateId: string
  /** What happened, in a sentence. */
  readonly sentence: string
  /** Null: the log does not know. */
  readonly who: string | null
  /** ISO 8601 in UTC. */
  readonly when: string
  /** The command that caused it; null: the log does not know. */
  readonly commandId: string | null
  readonly correlationId: string
}

const spanOf = (startTime: string, endTime: string): string =>
  `${startTime.replace('T', ' ')} to ${endTime.replace('T', ' ')}`

const sentenceOf = (event: StoredGarageEvent): string => {
  switch (event.eventType) {
    case 'CustomerRegistered':
      return `Customer ${event.eventData.name} from ${event.eventData.city} was registered.`
    case 'CustomerMoved': {
      const { customerId, address, postalCode, city } = event.eventData
      return `Customer ${customerId} moved to ${address}, ${postalCode} ${city}.`
    }
    case 'CustomerNameCorrected':
      return `The name of customer ${event.eventData.customerId} was corrected to ${event.eventData.name}.`
    case 'CustomerTelephoneNumberChanged': {
      const { customerId, telephoneNumber } = event.eventData
      return `The telephone number of customer ${customerId} was changed to ${telephoneNumber}.`
    }
    case 'CustomerDeactivated':
      return `Customer ${event.eventData.customerId} was deactivated: ${event.eventData.reason}.`
    case 'CustomerActivated':
      return `Customer ${event.eventData.customerId} was activated.`
    case 'VehicleRegistered': {
      const { licenseNumber, brand, type, ownerId } = event.eventData
      return `Vehicle ${licenseNumber}, a ${brand} ${type} of customer ${ownerId}, was registered.`
    }
    case 'WorkshopPlanningCreated':
      return `The planning of ${event.eventData.date} was created.`
    case 'MaintenanceJobPlanned': {
      const { jobId, vehicleInfo, startTime, endTime, description } = event.eventData
      return `Job ${jobId} (${description}) on ${vehicleInfo.licenseNumber} was planned for ${spanOf(startTime, endTime)}.`
    }
    case 'MaintenanceJobReplanned': {
      const { jobId, startTime, endTime } = event.eventData
      return `Job ${jobId} was moved to ${spanOf(startTime, endTime)}.`
    }
    case 'MaintenanceJobFinished': {
      const { jobId, startTime, endTime } = event.eventData
      return `Job ${jobId} was finished; the work took from ${spanOf(startTime, endTime)}.`
    }
    case 'MaintenanceJobCancelled':
      return `Job ${event.eventData.jobId} was cancelled: ${event.eventData.reason}.`
    case 'MaintenanceJobCorrected': {
      const { jobId, endTime, reason, corrects } = event.eventData
      return `The end of job ${jobId} was corrected to ${endTime.replace('T', ' ')} (${reason}); event ${corrects} had it wrong.`
    }
  }
}

/** Any event as a line of the audit log. */
export const auditEntry = (logged: LoggedEvent): AuditEntry => {
  const event = garageEventIn(logged)
  return {
    id: logged.id,
    aggregateId: logged.aggregateId,
    sentence: event === null ? `${logged.eventType} happened to ${logged.aggregateId}.` : sentenceOf(event),
    who: logged.actor,
    when: logged.recordedAt,
    commandId: logged.causationId,
    correlationId: logged.correlationId,
  }
}
