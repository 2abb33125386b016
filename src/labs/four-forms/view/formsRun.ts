import type { LabRun } from '../../../session/index.ts'
import type { FormsEvent, FormsInput, FormsState } from '../model.ts'

/** A run of this lab that is open and played. */
export type FormsRun = LabRun<FormsState, FormsEvent, FormsInput>
