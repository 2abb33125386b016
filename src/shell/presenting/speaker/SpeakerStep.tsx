import type { StepOnScreen } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { presentingWords } from '../words.ts'
import styles from './SpeakerWindow.module.css'

const Question = ({ step }: { readonly step: StepOnScreen }) => {
  const words = useWords(presentingWords)
  if (step.question === undefined) return null
  const { ask, right, told } = step.question
  return (
    <p>
      {words.question}: {ask} <strong>{words.rightAnswer(right)}</strong> {told}
    </p>
  )
}

interface SpeakerStepProps {
  readonly heading: string
  readonly step: StepOnScreen
}

/** The step that the audience sees: what to say besides, its words, and the right answer. */
export const SpeakerStep = ({ heading, step }: SpeakerStepProps) => {
  const words = useWords(presentingWords)
  return (
    <section className={styles['step']} aria-label={heading}>
      <h2>{heading}</h2>
      <h3>{step.title}</h3>
      <p className={styles['notes']} data-notes>
        {step.notes ?? words.noNotes}
      </p>
      <p className={styles['say']}>{step.say}</p>
      <Question step={step} />
    </section>
  )
}
