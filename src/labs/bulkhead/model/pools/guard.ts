import type { Millis } from '../../../../kernel/index.ts'
import {
  breakerPresets,
  constantWait,
  initialBreaker,
  stepBreaker,
  type BreakerState,
} from '../../../../resilience/index.ts'

/** The breaker around the service of page c: five failures in a row, 10 s, one trial. */
const policy = breakerPresets.cockatiel({
  minimum: 5,
  wait: constantWait(10_000),
  probing: { ...breakerPresets.cockatiel().probing, others: 'rejected' },
})

export const closedBreaker = (): BreakerState => initialBreaker(policy)

/** Whether a call may be made; the answer is kept with the breaker. */
export const askBreaker = (
  breaker: BreakerState,
  id: number,
  now: Millis,
): readonly [BreakerState, boolean] => {
  const { state, permission } = stepBreaker(policy, breaker, { is: 'asked', id: String(id) }, now)
  return [state, permission === 'permitted']
}

/** What became of a call that was let through. No thread for it is nobody's failure: that is `ignored`. */
export const tellBreaker = (
  breaker: BreakerState,
  id: number,
  outcome: 'success' | 'failure' | 'ignored',
  now: Millis,
): BreakerState =>
  stepBreaker(policy, breaker, { is: 'ended', id: String(id), outcome, duration: 0 }, now).state
