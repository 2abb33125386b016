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

/** The span of a step that has just been shown: as its facts say, else from its beginning to its last event, else up to where its playhead was put. */
export const spanOfStep = ({ facts }: StepOnScreen): PlayedSpan | null => {
  const playhead = playheadOnScreen()
  if (playhead === null) return null
  const { now, duration, stops } = playhead.getState()
  if (duration === 0) return null
  const until = facts?.['until']
  if (typeof until === 'number' && until > now) return { from: now, until: Math.min(until, duration) }
  // A step that names no beginning was shown where it ends: its film leads there.
  if (typeof facts?.['from'] !== 'number' && now > 0) return { from: 0, until: now }
  if (now >= duration) return null
  // A while after the last event: what goes on being so needs no long look.
  const last = stops[stops.length - 1] ?? duration
  const ends = Math.min(duration, last + 0.05 * duration)
  return { from: now, until: ends > now ? ends : duration }
}
