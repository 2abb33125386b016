import type { EventualInput } from './model.ts'
import { finalities, processIds } from './model/everyday.ts'

/** Whether a value from a log, a link or a file is an input of the lab. */
export const isEventualInput = (value: unknown): value is EventualInput => {
  if (typeof value !== 'object' || value === null || !('is' in value)) return false
  const { is, who, f, copy, desk, process, as } = value as Readonly<Record<string, unknown>>
  switch (is) {
    case 'wished':
      return (who === 'ann' || who === 'bob') && (f === 'r' || f === 'w')
    case 'cut':
    case 'joined':
      return typeof copy === 'number' && Number.isInteger(copy) && copy >= 0 && copy < 5
    case 'walkedIn':
      return desk === 0 || desk === 1
    case 'sorted':
      return processIds.some((id) => id === process) && finalities.some((each) => each === as)
    default:
      return false
  }
}
