import type { LabRun } from '../../../session/index.ts'
import type { World, WorldEvent } from '../world.ts'
import type { EvolutionInput } from './labSettings.ts'

/** A run of this lab that is open and played. */
export type EvolutionRun = LabRun<World, WorldEvent, EvolutionInput>
