import type { StepOnScreen } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Place } from '../script/place.ts'
import { presentingWords } from '../words.ts'
import styles from './Presenting.module.css'

export interface CaptionProps {
  readonly step: StepOnScreen
  /** Whether questions are asked; without, none is shown. */
  readonly predictions: boolean
  readonly place: Place
  readonly count: number
  readonly away: boolean
  /** What went wrong when the step was shown. */
  readonly error: string | null
}

const Question = ({ ask, options }: { readonly ask: string; readonly options: readonly string[] }) => (
  <>
    <p className={styles['ask']}>{ask}</p>
    {options.length > 0 && (
      <ul className={styles['options']}>
        {options.map((option) => (
          <li key={option}>{option}</li>
        ))}
      </ul>
    )}
  </>
)

/** The words of the step, large: its title, and its question or its sentence. */
export const Caption = ({ step, predictions, place, count, away, error }: CaptionProps) => {
  const words = useWords(presentingWords)
  const question = predictions ? step.question : undefined
  const isOpen = place.phase === 'asked' && question !== undefined
  return (
    <section className={styles['caption']} aria-label={words.presentation} data-phase={place.phase}>
      <h1>{step.title}</h1>
      <span className={styles['place']}>{words.place(place.step + 1, count)}</span>
      <p>{step.say}</p>
      {isOpen && <Question ask={question.ask} options={question.options} />}
      <div role="status" className={styles['told']}>
        {!isOpen && question !== undefined && <p>{words.answer(question.right)}</p>}
        {away && <p className={styles['away']}>{words.away}</p>}
      </div>
      {error !== null && (
        <p role="alert" className={styles['error']}>
          {words.notShown(error)}
        </p>
      )}
    </section>
  )
}
