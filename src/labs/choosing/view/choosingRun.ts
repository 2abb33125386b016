import type { LabRun } from '../../../session/index.ts'
import type { ChoosingEvent, ChoosingInput, ChoosingState } from '../model.ts'

/** A run of this lab that is open and played. */
export type ChoosingRun = LabRun<ChoosingState, ChoosingEvent, ChoosingInput>
