import type { BreakerInput } from './model/state.ts'

const healths: readonly unknown[] = ['healthy', 'slow', 'failing', 'dead', 'recovering']
const modes: readonly unknown[] = [
  'closed',
  'open',
  'halfOpen',
  'forcedOpen',
  'disabled',
  'metricsOnly',
  'released',
]

/** Whether a value from a log, a link or a file is an input of the lab. */
export const isBreakerInput = (value: unknown): value is BreakerInput => {
  if (typeof value !== 'object' || value === null || !('is' in value)) return false
  if (value.is === 'called') return true
  if (value.is === 'supplierSet') return 'health' in value && healths.includes(value.health)
  return value.is === 'forced' && 'to' in value && modes.includes(value.to)
}
