import { isBankDate } from '../../../savings/index.ts'
import type { Read } from './parseAmount.ts'

/** A day as the lecture writes it, `11-06-2017`, as `2017-06-11`. */
export const parseDate = (typed: string): Read<string, 'empty' | 'not-a-date'> => {
  const text = typed.trim()
  if (text === '') return { is: 'empty' }
  const match = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text)
  const [, day = '', month = '', year = ''] = match ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return match !== null && isBankDate(date) ? { is: 'read', value: date } : { is: 'not-a-date' }
}
