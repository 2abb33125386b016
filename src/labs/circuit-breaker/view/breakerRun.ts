import type { LabRun } from '../../../session/index.ts'
import type { BreakerInput, BreakerLabEvent, BreakerLabState } from '../model/state.ts'

/** A run of this lab that is open and played. */
export type BreakerRun = LabRun<BreakerLabState, BreakerLabEvent, BreakerInput>
