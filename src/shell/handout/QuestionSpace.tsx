import type { StepOnScreen } from '../../teaching/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './Handout.module.css'
import { handoutWords } from './words.ts'

/** A question with its options to tick, or a line for a number, and space to say why. */
export const QuestionSpace = ({ question }: { readonly question: NonNullable<StepOnScreen['question']> }) => {
  const words = useWords(handoutWords)
  return (
    <div className={styles['question']} data-question>
      <p>
        <strong>{question.ask}</strong>
      </p>
      {question.options.length === 0 ? (
        <p className={styles['line']}>{words.yourAnswer}</p>
      ) : (
        <ul className={styles['options']}>
          {question.options.map((option) => (
            <li key={option}>☐ {option}</li>
          ))}
        </ul>
      )}
      <p className={styles['sure']}>
        {words.howSure} {words.sure}
      </p>
      <p className={styles['line']}>{words.because}</p>
      <p className={styles['line']} aria-hidden />
    </div>
  )
}
