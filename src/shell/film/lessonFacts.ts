import { courseWords, labs } from '../../course/index.ts'
import { playheadOnScreen } from '../../playhead/index.ts'
import { lessonOnScreen, type StepOnScreen } from '../../teaching/index.ts'
import { wordsIn, type Language } from '../../words/index.ts'

/** What a film of a lesson is made of: words and plain values. */
export interface FilmedLesson {
  readonly lab: string
  readonly chapter: string
  readonly title: string
  readonly teaches: string
  readonly steps: readonly StepOnScreen[]
}

/** The lesson on screen; null while there is none. */
export const filmedLesson = (language: Language): FilmedLesson | null => {
  const lesson = lessonOnScreen()
  const lab = labs.find(({ id }) => id === lesson?.lab)
  if (lesson === null || lab === undefined) return null
  const words = wordsIn(courseWords, language)
  const { title, teaches } = words.labs[lab.id]
  return { lab: lab.id, chapter: words.chapters[lab.chapter], title, teaches, steps: lesson.steps }
}

/** All labs, in the order of the course. */
export const filmedLabs = (): readonly string[] => labs.map(({ id }) => id)

/** From where to where a step is played, in film time of its lab; null where nothing moves. */
export interface PlayedSpan {
  readonly from: number
  readonly until: number
}

/** The span of a step that has just been shown: as its facts say, else on from where its playhead was put, else up to there. */
export const spanOfStep = ({ facts }: StepOnScreen): PlayedSpan | null => {
  const playhead = playheadOnScreen()
  if (playhead === null) return null
  const { now, duration } = playhead.getState()
  if (duration === 0) return null
  const until = facts?.['until']
  if (typeof until === 'number' && until > now) return { from: now, until: Math.min(until, duration) }
  return now < duration * 0.98 ? { from: now, until: duration } : { from: 0, until: now }
}
