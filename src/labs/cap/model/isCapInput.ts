import type { CapInput } from './events.ts'

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0

const isMatrix = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length >= 3 &&
  value.length <= 5 &&
  value.every((row) => Array.isArray(row) && row.every((open) => typeof open === 'boolean'))

const isFrom0 = (value: unknown): boolean => Number.isFinite(value) && Number(value) >= 0

/** What each kind of input needs besides its name. */
const members: Readonly<Record<CapInput['is'], Readonly<Record<string, (value: unknown) => boolean>>>> = {
  asked: {
    client: isCount,
    f: (value) => value === 'r' || value === 'w',
    way: (value) => value === undefined || value === 'majority' || value === 'alone',
  },
  linksSet: { links: isMatrix },
  linkSet: { from: isCount, to: isCount, open: (value) => typeof value === 'boolean' },
  healed: {},
  crashed: { replica: isCount },
  restarted: { replica: isCount },
  skewed: { replica: isCount, skew: (value) => Number.isFinite(value) },
  messageDropped: { id: isFrom0 },
  messageDuplicated: { id: isFrom0, by: isFrom0 },
  messageDelayed: { id: isFrom0, by: isFrom0 },
  workloadStopped: {},
}

/** Whether a value from a log, a link or a file is an input of the lab. */
export const isCapInput = (value: unknown): value is CapInput => {
  if (typeof value !== 'object' || value === null || !('is' in value)) return false
  const { is } = value
  if (typeof is !== 'string' || !Object.hasOwn(members, is)) return false
  const given = value as Readonly<Record<string, unknown>>
  return Object.entries(members[is as CapInput['is']]).every(([name, isFine]) => isFine(given[name]))
}
