import type { LabRun } from '../../../session/index.ts'
import type { EventualEvent, EventualInput, EventualState } from '../model.ts'

/** A run of this lab that is open and played. */
export type EventualRun = LabRun<EventualState, EventualEvent, EventualInput>
