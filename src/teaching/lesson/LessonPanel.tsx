import { use, type ReactNode } from 'react'
import { Button, useAction } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { Glossed } from '../glossary/Glossed.tsx'
import { HandInContext } from '../handInContext.ts'
import { PredictionsContext } from '../predictionsContext.ts'
import type { Sureness } from '../record/learnerRecord.ts'
import { useLearner } from '../record/useLearner.ts'
import { isRight, type StepText, type TaughtStep } from '../taughtStep.ts'
import { teachingWords } from '../words.ts'
import styles from './LessonPanel.module.css'
import { usePublishLesson } from './lessonOnScreen.ts'
import { Question } from './Question.tsx'

export interface LessonPanelProps<Id extends string> {
  /** Id of the lab. */
  readonly lab: string
  /** The step that the address names, if any; another text counts as the first step. */
  readonly part: string | undefined
  /** At least one. */
  readonly steps: readonly TaughtStep<Id>[]
  readonly texts: Readonly<Record<Id, StepText>>
  /** For the lecturer alone: told in the speaker's window. */
  readonly notes?: Readonly<Record<Id, string>>
  /** Brings the world to where the step shows; left out where there is nothing to do. What it throws is told. */
  readonly onShow?: (id: Id) => void | Promise<void>
  /** Brings the world to the moment of a question that is answered on the stage. What it throws is told. */
  readonly onAsk?: (id: Id) => void | Promise<void>
  /** Whether what is on the stage bears the step's sentences out; null where that cannot be said (yet). */
  readonly bornOut?: boolean | null
  /** Controls of the step, under its words. */
  readonly children?: ReactNode
}

interface PlaceProps<Id extends string> {
  readonly lab: string
  readonly steps: readonly TaughtStep<Id>[]
  readonly index: number
  readonly texts: Readonly<Record<Id, StepText>>
}

const addressOf = (lab: string, id: string): string => `#/labs/${lab}/${id}`

/** A link for each step. */
const StepLinks = <Id extends string>({ lab, steps, index, texts }: PlaceProps<Id>) => {
  const words = useWords(teachingWords)
  return (
    <nav aria-label={words.steps} className={styles['steps']}>
      {steps.map(({ id }, place) => (
        <a
          key={id}
          href={addressOf(lab, id)}
          title={texts[id].title}
          aria-label={words.step(place + 1, steps.length, texts[id].title)}
          aria-current={place === index ? 'step' : undefined}
        >
          {place + 1}
        </a>
      ))}
    </nav>
  )
}

/** Buttons to the step before and the step after. */
const Neighbours = <Id extends string>({ lab, steps, index }: Omit<PlaceProps<Id>, 'texts'>) => {
  const words = useWords(teachingWords)
  const go = (to: number): void => {
    const step = steps[to]
    if (step !== undefined) window.location.hash = addressOf(lab, step.id)
  }
  return (
    <>
      <Button size="small" disabled={index === 0} onClick={() => go(index - 1)}>
        {words.previous}
      </Button>
      <Button size="small" disabled={index === steps.length - 1} onClick={() => go(index + 1)}>
        {words.next}
      </Button>
    </>
  )
}

interface BornOutProps {
  readonly isOpen: boolean
  readonly bornOut: boolean | null
}

const BornOut = ({ isOpen, bornOut }: BornOutProps) => {
  const words = useWords(teachingWords)
  if (isOpen) return <p className={styles['place']}>{words.commit}</p>
  if (bornOut === null) return null
  return (
    <p className={styles['place']} data-metric="lessonHolds" data-holds={bornOut}>
      {bornOut ? words.holds : words.fails}
    </p>
  )
}

/** The lesson, a step at a time. Each has an address; where a step asks, one decides before it is shown. */
export const LessonPanel = <Id extends string>(props: LessonPanelProps<Id>) => {
  const { lab, part, steps, texts, notes, onShow, onAsk, bornOut = null, children } = props
  const words = useWords(teachingWords)
  const asks = use(PredictionsContext)
  const handIn = use(HandInContext)
  const { record, write } = useLearner()
  const { busy, error, run } = useAction()
  const found = steps.findIndex(({ id }) => id === part)
  const index = Math.max(0, found)
  const step = steps[index]
  const bring = async (): Promise<void> => {
    if (step === undefined) return
    await onShow?.(step.id)
    const { last } = record
    if (last?.lab !== lab || last.step !== step.id)
      await write({ eventType: 'StepShown', eventData: { lab, step: step.id } })
  }
  const ask = async (): Promise<void> => {
    if (step !== undefined) await onAsk?.(step.id)
  }
  usePublishLesson({ lab, steps, texts, notes, index, show: bring, ask })
  if (step === undefined) return null
  const { id, predict } = step
  const text = texts[id]
  const bet = record.bets[lab]?.[id] ?? null
  const isOpen = asks && predict !== undefined && bet === null
  const wasShown = record.shown[lab]?.includes(id) === true
  const commit = (answer: string | null, sure: Sureness): Promise<void> => {
    const right = answer !== null && predict !== undefined && isRight(predict, answer)
    return write({ eventType: 'AnswerPredicted', eventData: { lab, step: id, answer, sure, right } })
  }
  return (
    <div className={styles['lesson']} data-step={id}>
      <StepLinks lab={lab} steps={steps} index={index} texts={texts} />
      <h2>{text.title}</h2>
      <p>
        <Glossed>{text.say}</Glossed>
      </p>
      {asks && predict !== undefined && text.predict !== undefined && (
        <Question
          key={id}
          prediction={predict}
          texts={text.predict}
          bet={bet}
          onBet={commit}
          onAsk={onAsk === undefined ? undefined : () => onAsk(id)}
        />
      )}
      {children}
      <div className={styles['buttons']}>
        {onShow !== undefined && (
          <Button size="small" kind="primary" disabled={isOpen || busy} onClick={() => run(bring)}>
            {wasShown ? words.showAgain : words.show}
          </Button>
        )}
        <Neighbours lab={lab} steps={steps} index={index} />
      </div>
      <BornOut isOpen={isOpen} bornOut={bornOut} />
      {handIn?.({
        lab,
        questions: steps.filter((each) => each.predict !== undefined).map((each) => each.id),
      })}
      {error !== null && <p role="alert">{error}</p>}
    </div>
  )
}
