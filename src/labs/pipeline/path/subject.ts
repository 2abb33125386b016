import { aggregateIdOf, contextOf, type GarageCommand } from '../../../garage/index.ts'
import type { ReadModelId } from './trace.ts'

/** The read model that a command's events change. */
export const readModelOf = (command: GarageCommand['type']): ReadModelId => {
  switch (contextOf(command)) {
    case 'Customer Management':
      return 'customers'
    case 'Vehicle Management':
      return 'vehicles'
    case 'Workshop Management':
      return 'dayPlanning'
  }
}

/** The key under which the command's effect is found in its read model; for jobs `day/job`. */
export const subjectOf = (command: GarageCommand): string => {
  if ('jobId' in command) return `${command.planningDate}/${command.jobId}`
  const id = aggregateIdOf(command)
  return id.slice(id.indexOf('-') + 1)
}
