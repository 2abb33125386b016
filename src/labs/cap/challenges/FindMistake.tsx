import { useState } from 'react'
import { Badge, Button, Callout, Disclosure, useAction } from '../../../ui/index.ts'
import { useLearner } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import type { CapReason } from '../scenario.ts'
import styles from '../teaching/LessonPanel.module.css'
import type { CapRun } from '../view/capRun.ts'
import { capWords } from '../words/index.ts'
import { answersOf, mysteries, mysteryName, type Mystery } from './mysteries.ts'

interface ListProps {
  readonly chosen: Mystery | null
}

/** Links to all clusters that hide a mistake, with those that were found out. */
export const MysteryList = ({ chosen }: ListProps) => {
  const words = useWords(capWords).challenges.mysteries
  const { record } = useLearner()
  const solved = record.solved['cap'] ?? {}
  return (
    <nav aria-label={words.heading} className={styles['steps']}>
      {mysteries.map((mystery) => {
        const isFound = solved[mysteryName(mystery)] !== undefined
        return (
          <a
            key={mystery.number}
            href={`#/labs/cap/${mysteryName(mystery)}`}
            aria-label={`${words.name(mystery.number)}${isFound ? ` (${words.solved})` : ''}`}
            aria-current={chosen === mystery ? 'step' : undefined}
          >
            {isFound ? '✓' : mystery.number}
          </a>
        )
      })}
    </nav>
  )
}

interface AnswerProps {
  readonly mystery: Mystery
  readonly isBegun: boolean
}

/** The explanations to choose from; how many tries it took is kept. */
const Answer = ({ mystery, isBegun }: AnswerProps) => {
  const words = useWords(capWords).challenges
  const { write } = useLearner()
  const { error, run } = useAction()
  const [tried, setTried] = useState<readonly CapReason[]>([])
  const { expected } = mystery.challenge
  const isFound = tried.includes(expected)
  const choose = (reason: CapReason): void => {
    if (tried.includes(reason)) return
    setTried([...tried, reason])
    if (reason !== expected) return
    const solved = { lab: 'cap', challenge: mysteryName(mystery), inputs: tried.length + 1, par: 1 }
    run(() => write({ eventType: 'ChallengeSolved', eventData: solved }))
  }
  return (
    <fieldset className={styles['bet']} disabled={!isBegun}>
      <legend>{words.mysteries.question}</legend>
      {answersOf(mystery.challenge).map((reason) => (
        <Button
          key={reason}
          size="small"
          aria-pressed={tried.includes(reason)}
          disabled={!isBegun || isFound}
          onClick={() => choose(reason)}
        >
          {words.reasons[reason].label}
        </Button>
      ))}
      <div role="status">
        {isFound && <Callout>{words.mysteries.right(words.reasons[expected].rule)}</Callout>}
        {!isFound && tried.length > 0 && <Callout>{words.mysteries.wrong}</Callout>}
      </div>
      {!isBegun && <p className={styles['place']}>{words.mysteries.notBegun}</p>}
      {error !== null && <p role="alert">{error}</p>}
    </fieldset>
  )
}

interface FindMistakeProps {
  readonly run: CapRun
  readonly mystery: Mystery
}

/** A cluster that hides its mistake: begin it, play with it, and say what is wrong. */
export const FindMistake = ({ run, mystery }: FindMistakeProps) => {
  const words = useWords(capWords).challenges.mysteries
  const { challenge, number } = mystery
  const isBegun = Object.entries(challenge.settings).every(([name, value]) => run.settings[name] === value)
  return (
    <div className={styles['lesson']} data-mystery={number}>
      <MysteryList chosen={mystery} />
      <h2>
        {words.heading}: {words.name(number)} <Badge>{words.hidden}</Badge>
      </h2>
      <p>{words.lead}</p>
      <div className={styles['buttons']}>
        <Button
          size="small"
          kind="primary"
          onClick={() => void run.restart(undefined, { settings: challenge.settings })}
        >
          {words.begin}
        </Button>
        <a href="#/labs/cap">{words.back}</a>
      </div>
      <Answer key={number} mystery={mystery} isBegun={isBegun} />
      {words.hints.map((hint, index) => (
        <Disclosure key={hint} summary={words.hint(index + 1)}>
          {hint}
        </Disclosure>
      ))}
    </div>
  )
}
