import type { BreakerPolicy, Millis, Threshold } from './policy.ts'
import type { ChangeReason, Metrics } from './state.ts'
import { tallyOf } from './window.ts'

/** A share in per cent, worked out as the library does; NaN for 0 of 0. */
const percentOf = (count: number, total: number, arithmetic: Threshold['arithmetic']): number => {
  switch (arithmetic) {
    case 'percentFirst':
      return (100 * count) / total
    case 'shareFirst':
    case 'product':
      return (count / total) * 100
    case 'whole':
      return Math.trunc((100 * count) / total)
  }
}

const isTooMuch = (count: number, total: number, threshold: Threshold): boolean => {
  const { percent, compare, arithmetic } = threshold
  if (arithmetic === 'product') return count > (percent / 100) * total
  const share = percentOf(count, total, arithmetic)
  return compare === 'atLeast' ? share >= percent : share > percent
}

/** What the rates say: nothing yet, all is well, or why it is too much. */
export type RatesVerdict =
  { readonly is: 'notEnough' | 'below' } | { readonly is: 'above'; readonly why: ChangeReason }

const rateReason = (
  is: 'failureRate' | 'slowRate',
  { count, total }: { readonly count: number; readonly total: number },
  { percent: threshold, compare, arithmetic }: Threshold,
): ChangeReason => ({ is, count, total, percent: percentOf(count, total, arithmetic), threshold, compare })

/** Judges the statistics at a moment. */
export const judgeRates = (policy: BreakerPolicy, metrics: Metrics, now: Millis): RatesVerdict => {
  const { outcomes, failed, slow, calls } = tallyOf(metrics, now)
  if (metrics.window.is === 'inARow') {
    if (failed < metrics.minimum) return { is: 'below' }
    return { is: 'above', why: { is: 'inARow', failures: failed, threshold: metrics.minimum } }
  }
  const total = policy.counts === 'calls' ? calls : outcomes
  if (total < metrics.minimum) return { is: 'notEnough' }
  if (isTooMuch(failed, total, policy.failure)) {
    return { is: 'above', why: rateReason('failureRate', { count: failed, total }, policy.failure) }
  }
  const slowness: Threshold | null =
    policy.slow === null
      ? null
      : { percent: policy.slow.percent, compare: 'atLeast', arithmetic: 'percentFirst' }
  if (slowness !== null && isTooMuch(slow, outcomes, slowness)) {
    return { is: 'above', why: rateReason('slowRate', { count: slow, total: outcomes }, slowness) }
  }
  return { is: 'below' }
}
