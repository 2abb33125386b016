import { cents, type Cents } from '../../../savings/index.ts'

/** What was typed, read; or why it cannot be. */
export type Read<Value, Trouble extends string> =
  { readonly is: 'read'; readonly value: Value } | { readonly is: Trouble }

const pattern = /^€?\s*(-?)\s*(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?$/

/** The largest amount that is taken: € 100.000.000. */
export const largestAmount = cents(10_000_000_000)

/** An amount as the lecture writes it: `500`, `500,-`, `1.000,50`, `€ 16,50`. */
export const parseAmount = (
  typed: string,
): Read<Cents, 'empty' | 'not-a-number' | 'not-positive' | 'too-large'> => {
  const text = typed.trim().replace(/,-$/, '')
  if (text === '') return { is: 'empty' }
  const match = pattern.exec(text)
  if (match === null) return { is: 'not-a-number' }
  const [, sign, euros = '', rest = ''] = match
  const amount = Number(euros.replaceAll('.', '')) * 100 + Number(rest.padEnd(2, '0'))
  if (sign === '-' || amount === 0) return { is: 'not-positive' }
  return amount > largestAmount ? { is: 'too-large' } : { is: 'read', value: cents(amount) }
}
