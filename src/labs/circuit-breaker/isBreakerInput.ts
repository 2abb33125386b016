import { healths, type BreakerInput } from './model/state.ts'

const modes: ReadonlySet<unknown> = new Set([
  'closed',
  'open',
  'halfOpen',
  'forcedOpen',
  'disabled',
  'metricsOnly',
  'released',
])

/** Whether a value from a log, a link or a file is an input of the lab. */
export const isBreakerInput = (value: unknown): value is BreakerInput => {
  if (typeof value !== 'object' || value === null || !('is' in value)) return false
  const given = value as Readonly<Record<string, unknown>>
  switch (given['is']) {
    case 'called':
      return true
    case 'supplierSet':
      return healths.some((health) => health === given['health'])
    case 'forced':
      return modes.has(given['to'])
    default:
      return false
  }
}
