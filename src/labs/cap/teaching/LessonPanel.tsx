import { useState } from 'react'
import { Button, Callout } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { capLesson, type LessonStep } from '../lesson.ts'
import { scenarioInputs, scenarioSettings } from '../scenario.ts'
import type { CapRun } from '../view/capRun.ts'
import { capWords } from '../words/index.ts'
import styles from './LessonPanel.module.css'

interface BetProps {
  readonly step: LessonStep
  readonly bet: number | null
  readonly onBet: (answer: number) => void
}

/** The question of a step; what is so comes after one has decided. */
const Bet = ({ step, bet, onBet }: BetProps) => {
  const { lesson: words } = useWords(capWords)
  const { ask, answers, told } = words.steps[step.id]
  if (ask === undefined || answers === undefined) return null
  return (
    <fieldset className={styles['bet']}>
      <legend>{ask}</legend>
      {answers.map((answer, index) => (
        <Button
          key={answer}
          size="small"
          aria-pressed={bet === index}
          disabled={bet !== null && bet !== index}
          onClick={() => onBet(index)}
        >
          {answer}
        </Button>
      ))}
      <div role="status">
        {bet !== null && <Callout title={bet === step.right ? words.right : words.wrong}>{told}</Callout>}
      </div>
    </fieldset>
  )
}

/** Whether the film on the stage is the one that the step speaks of, and bears it out. */
const isBorneOut = (run: CapRun, step: LessonStep): boolean =>
  run.settings['mode'] === step.mode &&
  run.settings['variant'] === step.variant &&
  run.run.inputs.length >= scenarioInputs.length &&
  step.holds(run.film)

interface LessonPanelProps {
  readonly run: CapRun
  /** The step that the address names, if any. */
  readonly part: string | undefined
}

const addressOf = ({ id }: LessonStep): string => `#/labs/cap/${id}`

const go = (step: LessonStep | undefined): void => {
  if (step !== undefined) window.location.hash = addressOf(step)
}

/** The lesson, a step at a time; each has an address. */
export const LessonPanel = ({ run, part }: LessonPanelProps) => {
  const { lesson: words } = useWords(capWords)
  const index = Math.max(
    0,
    capLesson.findIndex(({ id }) => id === part),
  )
  const [bets, setBets] = useState<Readonly<Record<string, number>>>({})
  const step = capLesson[index] ?? capLesson[0]
  if (step === undefined) return null
  const bet = bets[step.id] ?? null
  const show = async (): Promise<void> => {
    const settings = { ...run.settings, ...scenarioSettings, mode: step.mode, variant: step.variant }
    const inputs = scenarioInputs.map(({ at, event }) => ({ at, input: event }))
    if (!(await run.restart(1, { settings, inputs }))) return
    // The run that has just begun is shown by the next frame; then its playhead can be moved.
    requestPlace(run, step)
  }
  return (
    <div className={styles['lesson']}>
      <nav aria-label={words.heading} className={styles['steps']}>
        {capLesson.map((each, place) => (
          <a
            key={each.id}
            href={addressOf(each)}
            aria-label={words.step(place + 1, capLesson.length)}
            aria-current={place === index ? 'step' : undefined}
          >
            {place + 1}
          </a>
        ))}
      </nav>
      <p>{words.steps[step.id].say}</p>
      <Bet step={step} bet={bet} onBet={(answer) => setBets({ ...bets, [step.id]: answer })} />
      <div className={styles['buttons']}>
        <Button
          size="small"
          kind="primary"
          disabled={step.right !== null && bet === null}
          onClick={() => void show()}
        >
          {words.show}
        </Button>
        <Button size="small" disabled={index === 0} onClick={() => go(capLesson[index - 1])}>
          {words.previous}
        </Button>
        <Button
          size="small"
          disabled={index === capLesson.length - 1}
          onClick={() => go(capLesson[index + 1])}
        >
          {words.next}
        </Button>
      </div>
      {step.right !== null && bet === null ? (
        <p className={styles['place']}>{words.commit}</p>
      ) : (
        <p className={styles['place']} data-metric="lessonHolds">
          {isBorneOut(run, step) ? words.holds : words.fails}
        </p>
      )}
    </div>
  )
}

/** Moves the playhead to where the step begins, as soon as the new film is under it. */
const requestPlace = ({ playhead }: CapRun, { from }: LessonStep): void => {
  const place = (): boolean => {
    if (playhead.getState().duration === 0) return false
    playhead.seek(from)
    return true
  }
  if (place()) return
  const stop = playhead.subscribe(() => {
    if (place()) stop()
  })
}
