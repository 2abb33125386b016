import { highestRate } from '../../../savings/index.ts'
import type { Read } from './parseAmount.ts'

/** A rate in percent a month, such as `1,25` or `2 %`, in hundredths of a percent. */
export const parseRate = (typed: string): Read<number, 'empty' | 'not-a-number' | 'out-of-range'> => {
  const text = typed.trim()
  if (text === '') return { is: 'empty' }
  const match = /^(-?)(\d{1,6})(?:,(\d{1,2}))?\s*%?$/.exec(text)
  if (match === null) return { is: 'not-a-number' }
  const [, sign, whole = '', rest = ''] = match
  const basisPoints = Number(whole) * 100 + Number(rest.padEnd(2, '0'))
  const isIn = sign === '' && basisPoints <= highestRate
  return isIn ? { is: 'read', value: basisPoints } : { is: 'out-of-range' }
}
