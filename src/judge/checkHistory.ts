import { HistoryError, type RegisterHistory } from './history.ts'

const refuse = (why: string, advice: string): never => {
  throw new HistoryError(`Failed to judge: because ${why}. ${advice}`)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isValue = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)

const inWords = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value).slice(0, 80) : String(value)

const checkTimes = ({ c, call, ret }: Readonly<Record<string, unknown>>, name: string): void => {
  if (typeof c !== 'string' && !Number.isFinite(c)) {
    refuse(`the client of ${name} is ${inWords(c)}`, 'Give its c, a number or a text.')
  }
  if (!Number.isFinite(call))
    refuse(`${name} was called at ${inWords(call)}`, 'Give its call, a finite time.')
  if (ret === null) return
  if (!Number.isFinite(ret)) {
    refuse(
      `${name} was answered at ${inWords(ret)}`,
      'Give its ret, a finite time, or null while it is pending.',
    )
  }
  if (Number(ret) < Number(call)) {
    refuse(
      `${name} was answered at ${inWords(ret)}, before it was called at ${inWords(call)}`,
      'Give a ret that is at least its call, or null while it is pending.',
    )
  }
}

const checkValue = (op: Readonly<Record<string, unknown>>, member: 'v' | 'old', name: string): void => {
  if (isValue(op[member])) return
  refuse(
    `the ${member} of ${name} is ${inWords(op[member])}`,
    'Give a text, a finite number, true, false or null.',
  )
}

const checkOp = (op: unknown, index: number): void => {
  const name = `op ${index}`
  if (!isRecord(op)) return refuse(`${name} is ${inWords(op)}`, 'Give an object with c, call, ret, f and v.')
  checkTimes(op, name)
  const { f, ret, ok } = op
  if (f !== 'r' && f !== 'w' && f !== 'c') {
    refuse(
      `the f of ${name} is ${inWords(f)}`,
      'Give r for a read, w for a write, or c for a compare-and-set.',
    )
  }
  if (f !== 'r' || ret !== null) checkValue(op, 'v', name)
  if (f !== 'c') return
  checkValue(op, 'old', name)
  if (ret !== null && typeof ok !== 'boolean') {
    refuse(`the ok of ${name}, a finished compare-and-set, is ${inWords(ok)}`, 'Give true or false.')
  }
}

/**
 * Looks at a history that may come from anywhere.
 *
 * @throws {HistoryError} naming the operation by its place, what is wrong with it, and what to give.
 */
export const checkHistory = (history: RegisterHistory): void => {
  const given: unknown = history
  if (!isRecord(given) || !Array.isArray(given['ops'])) {
    return refuse('there are no operations', 'Give an object with init and a list of ops.')
  }
  if (!isValue(given['init'])) {
    refuse(
      `the first value is ${inWords(given['init'])}`,
      'Give init, what the register held at first; null for nothing.',
    )
  }
  given['ops'].forEach(checkOp)
}
