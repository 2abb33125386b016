import type { Millis, Settings, SettingValue } from '../../../kernel/index.ts'
import type { SettingSpec, SettingsSchema } from '../../../session/index.ts'
import { questionIds, type Answers, type QuestionId } from '../advice/questions.ts'
import { isStageId, placeOf, stageIds } from '../architecture/stageId.ts'
import { firstWorkload, ranges, sliderNames, type SliderName, type Workload } from './settings.ts'

const answerTo = (question: QuestionId): string => `answer ${question}`

const sliderSpec = (name: SliderName): SettingSpec => {
  const { min, max } = ranges[name]
  return { kind: 'number', min, max, whole: true, initial: firstWorkload[name] }
}

/** What a run of the lab holds: the form of the picture, the workload, and the answers to the seven questions. */
export const labSettings: SettingsSchema = {
  stage: { kind: 'choice', options: stageIds, initial: firstWorkload.stage },
  ...Object.fromEntries(sliderNames.map((name) => [name, sliderSpec(name)])),
  ...Object.fromEntries(
    questionIds.map((id) => [
      answerTo(id),
      { kind: 'choice', options: ['open', 'yes', 'no'], initial: 'open' } satisfies SettingSpec,
    ]),
  ),
}

const numberIn = (value: SettingValue | undefined, name: SliderName): number =>
  typeof value === 'number' ? value : firstWorkload[name]

/** The workload that settings hold. */
export const workloadOf = (settings: Settings): Workload => ({
  stage: isStageId(settings['stage']) ? settings['stage'] : firstWorkload.stage,
  reads: numberIn(settings['reads'], 'reads'),
  writes: numberIn(settings['writes'], 'writes'),
  commandInstances: numberIn(settings['commandInstances'], 'commandInstances'),
  queryInstances: numberIn(settings['queryInstances'], 'queryInstances'),
  delay: numberIn(settings['delay'], 'delay'),
})

/** A workload as settings. */
export const settingsOf = (workload: Workload): Settings => ({ ...workload })

/** Whether two workloads are the same in everything. */
export const isSameWorkload = (one: Workload, other: Workload): boolean =>
  one.stage === other.stage && sliderNames.every((name) => one[name] === other[name])

/** Answers as settings; a question without an answer is open again. */
export const answered = (answers: Answers): Settings =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [answerTo(id as QuestionId), answer ? 'yes' : 'no']),
  )

/** All questions open, as settings. */
export const nothingAnswered: Settings = Object.fromEntries(questionIds.map((id) => [answerTo(id), 'open']))

/** The answers that were given so far. */
export const answersIn = (settings: Settings): Answers =>
  Object.fromEntries(
    questionIds.flatMap((id) => {
      const answer = settings[answerTo(id)]
      return answer === 'yes' || answer === 'no' ? [[id, answer === 'yes']] : []
    }),
  )

/** Whether the read stores of a form can be thrown away: there have to be events to rebuild them from. */
export const canRebuild = ({ stage }: Workload): boolean => placeOf(stage) >= placeOf('event-sourcing')

/** Something that somebody does while the film runs: the read stores are thrown away. */
export interface EvolutionInput {
  readonly is: 'dropped'
}

/** Whether a value from a log, a link or a file is an input of the lab. */
export const isEvolutionInput = (value: unknown): value is EvolutionInput =>
  typeof value === 'object' && value !== null && 'is' in value && value.is === 'dropped'

/** When the read stores are dropped first; null: never, or where there are no events to rebuild them from. */
export const droppedIn = (inputs: readonly { readonly at: Millis }[], workload: Workload): Millis | null =>
  canRebuild(workload) ? (inputs[0]?.at ?? null) : null
