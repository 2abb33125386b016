import {
  reasons,
  vehicleAggregateId,
  type Check,
  type PlanningCommand,
  type VehicleDetails,
} from '../../../garage/index.ts'
import type { EventStore } from '../../../store/index.ts'
import type { ExternalCheck } from './handle.ts'
import { externalRules } from './ruleNames.ts'
import type { PartsService } from './stage.ts'

/** The sentences of the simulated parts service. */
export interface PartsTexts {
  readonly inStock: string
  readonly down: string
}

/** How long the simulated parts service takes, in milliseconds. */
export const partsDelay: Readonly<Record<PartsService, number>> = { up: 40, slow: 1_500, down: 0 }

const vehicleIsKnown = async (store: EventStore, licenseNumber: string): Promise<Check> => {
  for await (const event of store.read(vehicleAggregateId(licenseNumber), { limit: 1 })) {
    const { brand, type } = event.eventData as VehicleDetails
    const reason = reasons.vehicleIsRegistered(licenseNumber, brand, type)
    return { rule: externalRules.vehicle, holds: true, reason }
  }
  return { rule: externalRules.vehicle, holds: false, reason: reasons.vehicleIsNotRegistered(licenseNumber) }
}

const partsAreInStock = async (service: PartsService, texts: PartsTexts): Promise<Check> => {
  await new Promise((answered) => setTimeout(answered, partsDelay[service]))
  return service === 'down'
    ? { rule: externalRules.parts, holds: false, reason: texts.down }
    : { rule: externalRules.parts, holds: true, reason: texts.inStock }
}

/** Whom a command makes us ask: only a new job needs a known vehicle and parts. */
export const externalChecksFor = (
  command: PlanningCommand,
  store: EventStore,
  service: PartsService,
  texts: PartsTexts,
): readonly ExternalCheck[] =>
  command.type === 'PlanMaintenanceJob'
    ? [() => vehicleIsKnown(store, command.vehicleInfo.licenseNumber), () => partsAreInStock(service, texts)]
    : []
