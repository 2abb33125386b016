import { play, type Chance, type Film, type Millis, type Seed } from '../../../kernel/index.ts'
import { architectureOf, type Architecture } from '../architecture/architecture.ts'
import { costOf, couplingOf, movingParts, type Coupling } from '../architecture/bill.ts'
import { evolutionModel, filmLength, seed as labSeed } from '../model.ts'
import type { World, WorldEvent } from '../world.ts'
import type { Workload } from '../run/settings.ts'
import { measure, type Measures } from './measure.ts'

/** A film of the lab. */
export type EvolutionFilm = Film<World, WorldEvent>

/** A workload, played and measured. */
export interface Outcome extends Measures, Coupling {
  readonly workload: Workload
  /** Units an hour. */
  readonly cost: number
  readonly parts: number
}

/** An outcome with the film it was measured in. */
export interface Played {
  readonly film: EvolutionFilm
  readonly architecture: Architecture
  readonly outcome: Outcome
}

/** What may differ from the lab: another seed, length, network or luck. */
export interface PlayedOptions {
  readonly seed?: Seed
  readonly until?: number
  readonly architecture?: Architecture
  readonly chance?: Chance
  /** When somebody throws the read stores away; null or left out: nobody does. */
  readonly droppedAt?: Millis | null
}

/** A film of a workload, measured. */
export const measured = (
  film: EvolutionFilm,
  workload: Workload,
  architecture = architectureOf(workload),
): Played => {
  const outcome: Outcome = {
    ...measure(film, architecture),
    ...couplingOf(workload.stage),
    workload,
    cost: costOf(workload),
    parts: movingParts(workload),
  }
  return { film, architecture, outcome }
}

/** Plays a workload through its form of the picture, and measures it. */
export const playWorkload = (workload: Workload, options: PlayedOptions = {}): Played => {
  const {
    seed = labSeed,
    until = filmLength,
    architecture = architectureOf(workload),
    chance,
    droppedAt = null,
  } = options
  const film = play(evolutionModel(workload, architecture), {
    seed,
    until,
    inputs: [
      { at: 0, event: { is: 'opened' } },
      ...(droppedAt === null ? [] : [{ at: droppedAt, event: { is: 'dropped' as const } }]),
    ],
    ...(chance === undefined ? {} : { chance }),
  })
  return measured(film, workload, architecture)
}
