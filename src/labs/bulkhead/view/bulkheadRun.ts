import type { LabRun } from '../../../session/index.ts'
import type { BulkheadInput } from '../isBulkheadInput.ts'
import type { BulkheadEvent, BulkheadState } from '../model.ts'

/** A run of this lab that is open and played. */
export type BulkheadRun = LabRun<BulkheadState, BulkheadEvent, BulkheadInput>
