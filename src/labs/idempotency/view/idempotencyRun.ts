import type { LabRun } from '../../../session/index.ts'
import type { IdempotencyEvent, IdempotencyInput, IdempotencyState } from '../model.ts'

/** A run of this lab that is open and played. */
export type IdempotencyRun = LabRun<IdempotencyState, IdempotencyEvent, IdempotencyInput>
