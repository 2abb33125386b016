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
