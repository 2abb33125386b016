import { checkHistory } from './checkHistory.ts'
import type { RegisterHistory } from './history.ts'
import { judgeBySearch } from './judgeBySearch.ts'
import { judgeByZones } from './judgeByZones.ts'
import type { RegisterVerdict } from './verdict.ts'
import { hasZones } from './zones.ts'

export interface JudgeOptions {
  /** States that the search may visit before it answers `unknown`. Default 300,000: a few seconds at most. */
  readonly maxStates?: number
}

/**
 * Whether a register's history is linearizable. Pending writes and compare-and-sets may have taken effect at any time
 * after their call, or never. Which client did what plays no part.
 *
 * @throws {HistoryError} when the history is not one.
 */
export const judgeRegister = (
  history: RegisterHistory,
  { maxStates = 300_000 }: JudgeOptions = {},
): RegisterVerdict => {
  checkHistory(history)
  return hasZones(history) ? judgeByZones(history) : judgeBySearch(history, maxStates)
}
