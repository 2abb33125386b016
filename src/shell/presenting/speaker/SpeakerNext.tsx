import { courseWords } from '../../../course/index.ts'
import type { StepOnScreen } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { AheadFrame } from '../ahead/AheadFrame.tsx'
import { neighbour } from '../script/presentAddress.ts'
import { presentingWords } from '../words.ts'
import type { AudienceState } from './presentingChannel.ts'
import styles from './SpeakerWindow.module.css'
import { speakerWords } from './words.ts'

/** What the world comes to next: the step whose question is open, the step after, or another lab. */
interface Coming {
  readonly lab: string
  readonly step: StepOnScreen | undefined
  readonly is: 'answer' | 'step' | 'lab'
}

const comingOf = ({ chapter, lab, steps, place }: AudienceState): Coming | null => {
  if (place.phase === 'asked') return { is: 'answer', lab, step: steps[place.step] }
  const step = steps[place.step + 1]
  if (step !== undefined) return { is: 'step', lab, step }
  const next = neighbour({ chapter, lab, part: undefined }, 1)
  return next === null ? null : { is: 'lab', lab: next.lab, step: undefined }
}

const useTitle = (coming: Coming | null): string => {
  const own = useWords(speakerWords)
  const words = useWords(presentingWords)
  const course = useWords(courseWords)
  if (coming === null) return words.end
  switch (coming.is) {
    case 'answer':
      return own.afterQuestion
    case 'step':
      return coming.step?.title ?? ''
    case 'lab':
      return own.nextLab(Object.entries(course.labs).find(([id]) => id === coming.lab)?.[1].title ?? '')
  }
}

interface SpeakerNextProps {
  readonly state: AudienceState
  /** Of the audience's window, in CSS pixels. */
  readonly width: number
  readonly height: number
}

/** What comes: its title, its question with the right answer, and the state of the world, played ahead. */
export const SpeakerNext = ({ state, width, height }: SpeakerNextProps) => {
  const words = useWords(presentingWords)
  const own = useWords(speakerWords)
  const coming = comingOf(state)
  const then = coming?.is === 'answer' ? state.steps[state.place.step + 1] : undefined
  const title = useTitle(coming)
  const question = coming?.is === 'step' ? coming.step?.question : undefined
  return (
    <section className={styles['step']} aria-label={words.next}>
      <h2>{words.next}</h2>
      <h3>{title}</h3>
      {then !== undefined && <p>{own.nextStep(then.title)}</p>}
      {question !== undefined && (
        <p>
          {words.question}: {question.ask} <strong>{words.rightAnswer(question.right)}</strong>
        </p>
      )}
      {coming !== null && (
        <AheadFrame lab={coming.lab} part={coming.step?.id} width={width} height={height} />
      )}
    </section>
  )
}
