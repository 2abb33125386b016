import type { Millis, Settings, SettingValue } from '../../../kernel/index.ts'
import { questionIds, type Answers } from '../advice/questions.ts'
import { isStageId, placeOf } from '../architecture/stageId.ts'
import { filmLength } from '../model.ts'
import { lessonIds, type LessonId } from '../teaching/lessonIds.ts'
import { firstWorkload, ranges, type SliderName, type Workload } from './settings.ts'

const predictionOf = (lesson: LessonId): string => `predicted ${lesson}`
const answerTo = (question: string): string => `answer ${question}`

/** All settings of a run, by name, as a fresh run has them. */
export const firstSettings: Settings = {
  ...firstWorkload,
  lesson: 0,
  droppedAt: null,
  ...Object.fromEntries(lessonIds.map((id) => [predictionOf(id), null])),
  ...Object.fromEntries(questionIds.map((id) => [answerTo(id), null])),
}

/** The name and value under which a prediction is kept. */
export const predicted = (lesson: LessonId, option: string): Settings => ({ [predictionOf(lesson)]: option })

/** The name and value under which an answer is kept; null takes it back. */
export const answered = (question: string, answer: boolean | null): Settings => ({
  [answerTo(question)]: answer,
})

const numberIn = (value: SettingValue | undefined, name: SliderName): number => {
  const { min, max } = ranges[name]
  return typeof value === 'number' && value >= min && value <= max ? value : firstWorkload[name]
}

/** The workload that settings hold; what is missing or out of range is as on a first visit. */
export const workloadOf = (settings: Settings): Workload => ({
  stage: isStageId(settings['stage']) ? settings['stage'] : firstWorkload.stage,
  reads: numberIn(settings['reads'], 'reads'),
  writes: numberIn(settings['writes'], 'writes'),
  commandInstances: numberIn(settings['commandInstances'], 'commandInstances'),
  queryInstances: numberIn(settings['queryInstances'], 'queryInstances'),
  delay: numberIn(settings['delay'], 'delay'),
})

/** When the read stores are dropped, in film time; null: never, or where there are no events to rebuild them from. */
export const droppedIn = (settings: Settings, { stage }: Workload): Millis | null => {
  const at = settings['droppedAt']
  const canRebuild = placeOf(stage) >= placeOf('event-sourcing')
  return canRebuild && typeof at === 'number' && at >= 0 && at <= filmLength ? at : null
}

/** Which step of the lesson is open, from 0. */
export const lessonIn = (settings: Settings): number => {
  const at = settings['lesson']
  return typeof at === 'number' && lessonIds[at] !== undefined ? at : 0
}

/** What was predicted in a step; null when nothing was. */
export const predictionIn = (settings: Settings, lesson: LessonId): string | null => {
  const option = settings[predictionOf(lesson)]
  return typeof option === 'string' ? option : null
}

/** The answers that were given so far. */
export const answersIn = (settings: Settings): Answers =>
  Object.fromEntries(
    questionIds.flatMap((id) => {
      const answer = settings[answerTo(id)]
      return typeof answer === 'boolean' ? [[id, answer]] : []
    }),
  )
