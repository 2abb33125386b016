import type { SimulatedLab } from '../../session/index.ts'
import type { Language } from '../../words/index.ts'
import { architectureOf } from './architecture/architecture.ts'
import { evolutionHealth, evolutionMarks } from './marks.ts'
import { evolutionModel, filmLength, modelVersion, seed } from './model.ts'
import {
  canRebuild,
  isEvolutionInput,
  labSettings,
  workloadOf,
  type EvolutionInput,
} from './run/labSettings.ts'
import { evolutionSentence } from './sentence.ts'
import { evolutionWords } from './words/index.ts'
import type { World, WorldEvent } from './world.ts'

const wordsIn = (language: Language) => evolutionWords[language] ?? evolutionWords.en

/** The picture that grows, for the machinery that all simulated labs share. */
export const evolutionLab: SimulatedLab<World, WorldEvent, EvolutionInput> = {
  id: 'evolution',
  modelVersion,
  settings: labSettings,
  seed,
  model: (settings) => {
    const workload = workloadOf(settings)
    return evolutionModel(workload, architectureOf(workload))
  },
  until: () => filmLength,
  opening: () => [{ at: 0, event: { is: 'opened' } }],
  eventsOf: ({ at, input }, settings) => (canRebuild(workloadOf(settings)) ? [{ at, event: input }] : []),
  isInput: isEvolutionInput,
  describe: ({ event }, language) => evolutionSentence(event, wordsIn(language)),
  marks: (film, language) => evolutionMarks(film, wordsIn(language)),
  health: evolutionHealth,
}
