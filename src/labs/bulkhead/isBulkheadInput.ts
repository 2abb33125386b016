import { serviceNames, type GarageEvent } from './model/garage/garageModel.ts'
import type { PoolsEvent } from './model/pools/state.ts'

/** What somebody can do to a world; each is of one of them, and the other does not mind. */
export type BulkheadInput =
  | Extract<PoolsEvent, { is: 'conditionSet' }>
  | Extract<GarageEvent, { is: 'domainDrawn' | 'faultInjected' | 'repaired' }>

const isService = (value: unknown): boolean => serviceNames.some((name) => name === value)

/** Whether a value from a log, a link or a file is an input of the lab. */
export const isBulkheadInput = (value: unknown): value is BulkheadInput => {
  if (typeof value !== 'object' || value === null || !('is' in value)) return false
  const given = value as Readonly<Record<string, unknown>>
  switch (given['is']) {
    case 'conditionSet':
      return ['up', 'slow', 'hangs'].some((name) => name === given['condition'])
    case 'domainDrawn': {
      const { members } = given
      return Array.isArray(members) && members.length > 0 && members.length <= 6 && members.every(isService)
    }
    case 'faultInjected':
      return isService(given['service'])
    case 'repaired':
      return true
    default:
      return false
  }
}
