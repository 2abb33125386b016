import type { Counts, IdempotencyState } from './model.ts'

/** What a film has come to. Amounts in euro cents. All of it simulated. */
export interface Measures extends Counts {
  /** What was meant, what stands on the account, and the difference. */
  readonly expected: number
  readonly balance: number
  readonly difference: number
  readonly twice: number
  readonly never: number
}

export type MeasureKey = keyof Measures

/** In the order in which they are shown. */
export const measureKeys: readonly MeasureKey[] = [
  'expected',
  'balance',
  'difference',
  'twice',
  'never',
  'requests',
  'applied',
  'storedAnswers',
  'waits',
  'refusals',
  'lost',
]

/** Of what was meant: how much was done twice or more, and how much never. What was pressed again counts with what it repeats. */
const repeats = (
  payments: IdempotencyState['payments'],
  appliedTo: IdempotencyState['appliedTo'],
): Pick<Measures, 'twice' | 'never'> => {
  const times: number[] = []
  payments.forEach(({ meant }, place) => {
    if (meant) times.push(0)
    times[times.length - 1] = (times.at(-1) ?? 0) + (appliedTo[place] ?? 0)
  })
  return {
    twice: times.filter((count) => count > 1).length,
    never: times.filter((count) => count === 0).length,
  }
}

/** All measures of a state. What was pressed again was meant once; a premium that is set is the newest. */
export const measuresOf = ({
  payments,
  appliedTo,
  balance,
  counts,
  settings,
}: IdempotencyState): Measures => {
  const meant = payments.flatMap(({ meant: isMeant, amount, key }) => (isMeant ? [{ amount, key }] : []))
  const expected =
    settings.command === 'add'
      ? meant.reduce((sum, { amount }) => sum + amount, 0)
      : (meant.at(-1)?.amount ?? 0)
  return { ...counts, expected, balance, difference: balance - expected, ...repeats(payments, appliedTo) }
}
