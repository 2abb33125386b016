import type { LabRun } from '../../../session/index.ts'
import type { CapEvent, CapInput } from '../model/events.ts'
import type { CapState } from '../model/state.ts'

/** A run of this lab that is open and played. */
export type CapRun = LabRun<CapState, CapEvent, CapInput>
