export { waitOf, type Backoff, type BackoffKind, type Wait, type WaitAsked } from './retry/backoff.ts'
export { fullBudget, payIn, payOut, type RetryBudget } from './retry/budget.ts'
export {
  composePolicies,
  type CallPlan,
  type Policy,
  type PolicyName,
  type Stack,
  type StackOutcome,
  type StackStep,
  type TimedStep,
  type Used,
} from './retry/compose.ts'
export { initialBreaker } from './breaker/changeMode.ts'
export { judgeRates } from './breaker/judgeRates.ts'
export type { BreakerPolicy, BreakerWindow, OpenWait, Probing, Threshold } from './breaker/policy.ts'
export { breakerPresets, constantWait, type PresetId } from './breaker/presets.ts'
export type {
  BreakerMode,
  BreakerState,
  ChangeReason,
  ModeChange,
  OpenCall,
  Outcome,
  WindowEntry,
} from './breaker/state.ts'
export {
  advanceBreaker,
  isReadyToProbe,
  stepBreaker,
  waitOverAt,
  type BreakerEvent,
  type BreakerStep,
  type Permission,
} from './breaker/stepBreaker.ts'
export { countedEntries, tallyOf, type Tally } from './breaker/window.ts'
export {
  emptyBulkhead,
  enterBulkhead,
  expireBulkhead,
  leaveBulkhead,
  type Bulkhead,
  type BulkheadPolicy,
  type BulkheadStep,
} from './bulkhead/bulkhead.ts'
