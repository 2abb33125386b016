import type { StepOnScreen } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { presentingWords } from '../words.ts'
import { pictureAddress } from './pictureAddress.ts'
import styles from './SpeakerWindow.module.css'

const SeenPicture = ({ svg }: { readonly svg: string }) => {
  const words = useWords(presentingWords)
  return (
    <figure className={styles['seen']}>
      <img src={pictureAddress(svg)} alt="" />
      <figcaption>{words.seen}</figcaption>
    </figure>
  )
}

interface SpeakerStepProps {
  readonly heading: string
  readonly step: StepOnScreen | undefined
  /** How it looked when it was shown before, as the text of an SVG. */
  readonly picture?: string | undefined
}

/** A step in the speaker's window: its words, and the right answer. */
export const SpeakerStep = ({ heading, step, picture }: SpeakerStepProps) => {
  const words = useWords(presentingWords)
  return (
    <section className={styles['step']} aria-label={heading}>
      <h2>{heading}</h2>
      {step === undefined ? (
        <p className={styles['muted']}>{words.end}</p>
      ) : (
        <>
          <h3>{step.title}</h3>
          <p>{step.say}</p>
          {step.question !== undefined && (
            <p>
              {words.question}: {step.question.ask} <strong>{words.rightAnswer(step.question.right)}</strong>{' '}
              {step.question.told}
            </p>
          )}
          {picture !== undefined && <SeenPicture svg={picture} />}
        </>
      )}
    </section>
  )
}
