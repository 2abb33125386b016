import type { FilmedLesson } from '../../src/shell/film/lessonFacts.ts'
import type { StepOnScreen } from '../../src/teaching/index.ts'
import type { FilmOptions } from './filmOptions.ts'
import { captionsOf, readingTime } from './pace.ts'

/** A caption: what is said, from which frame of its part on, up to which (exclusive). */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A part of a film that is rendered by itself, from a fresh page: nothing before it can change it. All lengths in frames. */
export type PartPlan =
  | {
      readonly is: 'title' | 'end'
      readonly id: string
      readonly title: string
      readonly frames: number
      readonly cues: readonly Cue[]
    }
  | {
      readonly is: 'step'
      readonly id: string
      readonly title: string
      readonly number: number
      readonly of: number
      readonly step: StepOnScreen
      readonly frames: number
      readonly cues: readonly Cue[]
      /** When the card is gone, when the question is told, when the play begins and ends. */
      readonly card: number
      readonly asked: number
      readonly told: number
      readonly begins: number
      readonly plays: number
    }

type Pace = Pick<FilmOptions, 'fps' | 'wpm' | 'speed' | 'predictions'>

const cardLasts = 1500
const reachLasts = 900
const pauseToThink = 2500
const rest = 900

const framesOf =
  ({ fps }: Pace) =>
  (ms: number): number =>
    Math.max(1, Math.round((ms * fps) / 1000))

/** Captions one after the other from a frame on. */
const cuesFrom = (begin: number, text: string, pace: Pace): readonly Cue[] => {
  let at = begin
  return captionsOf(text).map((sentence) => {
    const from = at
    at += framesOf(pace)(readingTime(sentence, pace.wpm))
    return { from, to: at, text: sentence }
  })
}

const endOf = (cues: readonly Cue[], begin: number): number => cues.at(-1)?.to ?? begin

interface Asking {
  readonly asked: number
  readonly told: number
  readonly cues: readonly Cue[]
}

const asking = (step: StepOnScreen, card: number, pace: Pace): Asking => {
  const { question } = step
  if (question === undefined || pace.predictions === 'skip') return { asked: card, told: card, cues: [] }
  const read = readingTime([question.ask, ...question.options].join(' '), pace.wpm)
  const asked = card + framesOf(pace)(read + pauseToThink)
  const cues = cuesFrom(asked, question.told, pace)
  return { asked, told: endOf(cues, asked), cues }
}

const stepPlan = (step: StepOnScreen, number: number, of: number, pace: Pace): PartPlan => {
  const frames = framesOf(pace)
  const card = frames(cardLasts)
  const { asked, told, cues } = asking(step, card, pace)
  const begins = told + frames(reachLasts)
  const said = cuesFrom(begins, step.say, pace)
  const plays = Math.max(frames(2000), Math.round((0.94 * (endOf(said, begins) - begins)) / pace.speed))
  return {
    is: 'step',
    id: step.id,
    title: step.title,
    number,
    of,
    step,
    card,
    asked,
    told,
    begins,
    plays,
    cues: [...cues, ...said],
    frames: Math.max(endOf(said, begins), begins + plays) + frames(rest),
  }
}

const cardPart = (is: 'title' | 'end', text: string, title: string, pace: Pace): PartPlan => ({
  is,
  id: is,
  title,
  frames: framesOf(pace)(Math.max(3000, readingTime(text, pace.wpm * 1.6) + 500)),
  cues: [],
})

/** The parts of a lesson's film: a title, its steps, and the end. Pure: the same lesson has the same plan. */
export const planLesson = (
  lesson: FilmedLesson,
  chosen: readonly StepOnScreen[],
  pace: Pace,
): readonly PartPlan[] => [
  cardPart('title', `${lesson.title} ${lesson.teaches}`, lesson.title, pace),
  ...chosen.map((step) => stepPlan(step, lesson.steps.indexOf(step) + 1, lesson.steps.length, pace)),
  cardPart('end', chosen.map(({ title }) => title).join(' '), '', pace),
]
