export { checkHistory } from './checkHistory.ts'
export {
  convergedSince,
  convergence,
  divergence,
  strongConvergence,
  type ConvergenceVerdict,
  type ReplicaSnapshot,
  type StatesAt,
} from './convergence.ts'
export {
  HistoryError,
  type CasOp,
  type ReadOp,
  type RegisterHistory,
  type RegisterOp,
  type Value,
  type WriteOp,
} from './history.ts'
export { judgeRegister, type JudgeOptions } from './judgeRegister.ts'
export { opInWords, timeInWords, valueInWords } from './opInWords.ts'
export { monotonicReads, readYourWrites } from './sessions.ts'
export { staleReads, type StaleRead } from './staleness.ts'
export type { PromiseVerdict, RegisterVerdict } from './verdict.ts'
