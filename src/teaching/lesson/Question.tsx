import { useEffect, useRef, useState } from 'react'
import { Button, Callout, Slider, useAction } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import type { Bet, Sureness } from '../record/learnerRecord.ts'
import type { Prediction, StepText } from '../taughtStep.ts'
import { teachingWords } from '../words.ts'
import styles from './LessonPanel.module.css'
import { PlaceOnStage } from './PlaceOnStage.tsx'

type Texts = NonNullable<StepText['predict']>

const degrees: readonly Sureness[] = [50, 75, 95]

const inWords = (prediction: Prediction, texts: Texts, answer: string): string => {
  switch (prediction.kind) {
    case 'choice':
    case 'stage':
      return texts.options?.[answer] ?? answer
    case 'number':
      return texts.unit === undefined || texts.unit === '' ? answer : `${answer} ${texts.unit}`
  }
}

interface AnswersProps {
  readonly prediction: Prediction
  readonly texts: Texts
  readonly chosen: string | null
  readonly onChoose: (answer: string) => void
  readonly onAsk?: (() => void | Promise<void>) | undefined
}

/** The answers to choose from, the slider for a number, or the way to the stage. */
const Answers = ({ prediction, texts, chosen, onChoose, onAsk }: AnswersProps) => {
  const words = useWords(teachingWords)
  switch (prediction.kind) {
    case 'choice':
      return (
        <div className={styles['options']}>
          {prediction.options.map((option) => (
            <Button
              key={option}
              size="small"
              aria-pressed={chosen === option}
              onClick={() => onChoose(option)}
            >
              {texts.options?.[option] ?? option}
            </Button>
          ))}
        </div>
      )
    case 'stage':
      return (
        <PlaceOnStage
          prediction={prediction}
          chosen={chosen}
          inWords={(answer) => inWords(prediction, texts, answer)}
          onChoose={onChoose}
          onAsk={onAsk}
        />
      )
    case 'number': {
      const { min, max, step } = prediction
      const value = chosen === null ? min : Number(chosen)
      const text = chosen === null ? '?' : inWords(prediction, texts, chosen)
      return (
        <Slider
          label={words.predict}
          value={value}
          min={min}
          max={max}
          step={step}
          text={text}
          onChange={(number) => onChoose(String(number))}
        />
      )
    }
  }
}

interface QuestionProps {
  readonly prediction: Prediction
  readonly texts: Texts
  /** The first bet, once there is one. */
  readonly bet: Bet | null
  /** Commits to an answer; null skips the question. */
  readonly onBet: (answer: string | null, sure: Sureness) => Promise<void>
  /** Brings the stage to the moment of the question, where it is answered there. */
  readonly onAsk?: (() => void | Promise<void>) | undefined
}

const Outcome = ({ prediction, texts, bet }: Omit<QuestionProps, 'onBet' | 'onAsk'>) => {
  const words = useWords(teachingWords)
  if (bet === null) return null
  const right = inWords(prediction, texts, String(prediction.right))
  const title = bet.right ? words.right : words.rightIs(right)
  return (
    <>
      <p className={styles['place']}>
        {bet.answer === null ? words.skipped : words.youSaid(inWords(prediction, texts, bet.answer))}
      </p>
      <Callout title={title}>{texts.told}</Callout>
    </>
  )
}

/** The question before a step: an answer, and how sure one is, commit; then it tells what is so. */
export const Question = ({ prediction, texts, bet, onBet, onAsk }: QuestionProps) => {
  const words = useWords(teachingWords)
  const [chosen, setChosen] = useState<string | null>(null)
  const { busy, error, run } = useAction()
  const degreesShown = useRef<HTMLDivElement>(null)
  // Whoever has chosen on the stage, perhaps by keyboard, comes back to say how sure.
  const isPlaced = prediction.kind === 'stage' && chosen !== null
  useEffect(() => {
    if (isPlaced) degreesShown.current?.querySelector('button')?.focus()
  }, [isPlaced, chosen])
  return (
    <fieldset className={styles['bet']} data-answered={bet !== null}>
      <legend>{texts.ask}</legend>
      {bet === null && (
        <>
          <Answers prediction={prediction} texts={texts} chosen={chosen} onChoose={setChosen} onAsk={onAsk} />
          <p className={styles['place']}>{words.howSure}</p>
          <div ref={degreesShown} className={styles['options']}>
            {degrees.map((sure) => (
              <Button
                key={sure}
                size="small"
                disabled={busy || chosen === null}
                onClick={() => run(() => onBet(chosen, sure))}
              >
                {words.sure[sure]}
              </Button>
            ))}
            <Button size="small" kind="quiet" disabled={busy} onClick={() => run(() => onBet(null, 50))}>
              {words.skip}
            </Button>
          </div>
        </>
      )}
      <div role="status">
        <Outcome prediction={prediction} texts={texts} bet={bet} />
      </div>
      {error !== null && <p role="alert">{error}</p>}
    </fieldset>
  )
}
