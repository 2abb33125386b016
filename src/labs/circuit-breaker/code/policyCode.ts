import type { BreakerLabSettings } from '../model/settings.ts'

/** What a library cannot say, or says otherwise; the words make sentences of it. */
export type Gap =
  | 'countWindow'
  | 'inARow'
  | 'slow'
  | 'permitted'
  | 'othersWait'
  | 'longestHalfOpen'
  | 'automatic'
  | 'alwaysByTimer'
  | 'waitGrowth'
  | 'lateResults'
  | 'above'
  | 'allOfThem'
  | 'leastMinimum'
  | 'minimumPerSecond'
  | 'leastTimes'
  | 'countsCalls'

/** A policy as code of a library, and what is missing there. */
export interface PolicyCode {
  readonly code: string
  readonly gaps: readonly Gap[]
}

/** The settings that code is written for. */
export type CodeSettings = Pick<BreakerLabSettings, 'given' | 'timeout'>

/** Gaps that are there under a condition. */
export const gapsWhere = (all: Readonly<Partial<Record<Gap, boolean>>>): readonly Gap[] =>
  (Object.keys(all) as Gap[]).filter((gap) => all[gap] === true)
