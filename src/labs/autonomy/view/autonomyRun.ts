import type { LabRun } from '../../../session/index.ts'
import type { AutonomyEvent, AutonomyInput, AutonomyState } from '../state.ts'

/** A run of this lab that is open and played. */
export type AutonomyRun = LabRun<AutonomyState, AutonomyEvent, AutonomyInput>
