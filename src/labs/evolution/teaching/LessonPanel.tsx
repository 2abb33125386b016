import type { Settings } from '../../../kernel/index.ts'
import { Button, Callout } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { lesson, type LessonStep } from '../lesson.ts'
import type { Outcome } from '../queueing/playWorkload.ts'
import { lessonIn, predicted, predictionIn } from '../run/runSettings.ts'
import type { Workload } from '../run/settings.ts'
import { evolutionWords } from '../words/index.ts'
import { Challenges } from './Challenges.tsx'
import styles from './LessonPanel.module.css'

interface StepProps {
  readonly step: LessonStep
  readonly bet: string | null
  readonly onBet: (option: string) => void
}

/** The question of a step, and what is so once one has bet. */
const Bet = ({ step, bet, onBet }: StepProps) => {
  const words = useWords(evolutionWords).lesson
  const { ask, options = {}, told } = words.texts[step.id]
  if (step.predict === undefined || ask === undefined) return null
  const right = options[step.predict.right] ?? ''
  return (
    <fieldset className={styles['bet']}>
      <legend>{ask}</legend>
      {step.predict.options.map((option) => (
        <Button
          key={option}
          size="small"
          aria-pressed={bet === option}
          disabled={bet !== null && bet !== option}
          onClick={() => onBet(option)}
        >
          {options[option]}
        </Button>
      ))}
      <div role="status">
        {bet !== null && (
          <Callout title={bet === step.predict.right ? words.right : words.wrong(right)}>{told}</Callout>
        )}
      </div>
    </fieldset>
  )
}

export interface LessonPanelProps {
  readonly settings: Settings
  readonly outcome: Outcome
  readonly onChange: (settings: Settings) => void
  readonly onShow: (workload: Workload) => void
}

/** The lesson, a step at a time, and the challenges. */
export const LessonPanel = ({ settings, outcome, onChange, onShow }: LessonPanelProps) => {
  const { lesson: words } = useWords(evolutionWords)
  const index = lessonIn(settings)
  const step = lesson[index] ?? lesson[0]
  if (step === undefined) return null
  const text = words.texts[step.id]
  const bet = predictionIn(settings, step.id)
  const isBetOpen = step.predict !== undefined && bet === null
  const go = (to: number): void => {
    const next = lesson[to]
    if (next === undefined) return
    onChange({ lesson: to })
    // Where a bet comes first, one sees the world before, and bets on what it turns into.
    const isOpen = next.predict !== undefined && predictionIn(settings, next.id) === null
    onShow(isOpen ? next.before : next.workload)
  }
  return (
    <div className={styles['lesson']}>
      <div className={styles['step']}>
        <p className={styles['place']}>{words.step(index + 1, lesson.length)}</p>
        <h2>{text.title}</h2>
        <p>{text.say}</p>
        <Bet
          step={step}
          bet={bet}
          onBet={(option) => {
            onChange(predicted(step.id, option))
            onShow(step.workload)
          }}
        />
        <div className={styles['buttons']}>
          <Button size="small" disabled={index === 0} onClick={() => go(index - 1)}>
            {words.previous}
          </Button>
          {!isBetOpen && (
            <Button size="small" onClick={() => onShow(step.workload)}>
              {words.show}
            </Button>
          )}
          <Button
            size="small"
            kind="primary"
            disabled={index === lesson.length - 1}
            onClick={() => go(index + 1)}
          >
            {words.next}
          </Button>
        </div>
      </div>
      <Challenges outcome={outcome} onStart={onShow} />
    </div>
  )
}
