import type { Millis } from '../../../../kernel/index.ts'
import {
  breakerPresets,
  constantWait,
  initialBreaker,
  stepBreaker,
  type BreakerState,
} from '../../../../resilience/index.ts'

/** The clients' breaker, as resilience4j has it: half of the last 50 outcomes failed, then 5 s nobody is let through. */
const policy = breakerPresets.resilience4j({
  window: { is: 'lastCalls', size: 50 },
  minimum: 50,
  wait: constantWait(5000),
})

/** A breaker that has seen nothing yet. */
export const closedGate = (): BreakerState => initialBreaker(policy)

/** What the breaker says to an attempt; the answer is kept with it. */
export const askGate = (
  gate: BreakerState,
  attempt: number,
  now: Millis,
): { readonly gate: BreakerState; readonly isOpen: boolean } => {
  const { state, permission } = stepBreaker(policy, gate, { is: 'asked', id: String(attempt) }, now)
  return { gate: state, isOpen: permission !== 'permitted' }
}

/** What became of an attempt: an answer in time, or none. */
export const tellGate = (
  gate: BreakerState | null,
  attempt: { readonly id: number; readonly sentAt: Millis },
  outcome: 'success' | 'failure',
  now: Millis,
): BreakerState | null => {
  if (gate === null) return null
  const event = { is: 'ended', id: String(attempt.id), outcome, duration: now - attempt.sentAt } as const
  return stepBreaker(policy, gate, event, now).state
}
