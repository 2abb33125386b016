import { participantIds } from './model/world.ts'
import type { SagaInput } from './state.ts'

const nodes: ReadonlySet<unknown> = new Set(['desk', ...participantIds])
const steps: ReadonlySet<unknown> = new Set(['first', 'last'])
const points: ReadonlySet<unknown> = new Set(['received', 'stored', 'sentOne'])

const isTrap = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  const { node, step, point } = value as Readonly<Record<string, unknown>>
  return nodes.has(node) && steps.has(step) && points.has(point)
}

/** Whether a value from a log, a link or a file is an input of the lab. */
export const isSagaInput = (value: unknown): value is SagaInput => {
  if (typeof value !== 'object' || value === null || !('is' in value)) return false
  const given = value as Readonly<Record<string, unknown>>
  switch (given['is']) {
    case 'booked':
    case 'looked':
      return true
    case 'crashed':
    case 'restarted':
      return nodes.has(given['node'])
    case 'trapSet':
      return isTrap(given['trap'])
    default:
      return false
  }
}
