import type { LabRun } from '../../../session/index.ts'
import type { SagaEvent, SagaInput, SagaState } from '../state.ts'

/** A run of this lab that is open and played. */
export type SagaRun = LabRun<SagaState, SagaEvent, SagaInput>
