import type { LabRun } from '../../../session/index.ts'
import type { RetryInput } from '../isRetryInput.ts'
import type { RetryEvent, RetryState } from '../model.ts'

/** A run of this lab that is open and played. */
export type RetryRun = LabRun<RetryState, RetryEvent, RetryInput>
