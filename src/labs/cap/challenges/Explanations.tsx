import { useMemo, useState } from 'react'
import { useLearner } from '../../../teaching/index.ts'
import { Button, Callout, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { CapReason } from '../scenario.ts'
import styles from '../teaching/LessonPanel.module.css'
import { shortReason } from '../shortReason.ts'
import { verdictAt } from '../verdict.ts'
import type { CapRun } from '../view/capRun.ts'
import { capWords } from '../words/index.ts'
import { answersOf, mysteryName, type Mystery } from './mysteries.ts'
import { mysterySolutions } from './mysterySolutions.ts'

/** What the judge holds against the whole film, with the guilty operations; null while it holds nothing. */
const useGuilt = ({ film }: CapRun): string | null =>
  useMemo(() => {
    const verdict = verdictAt(film, film.until)
    return 'linearizable' in verdict && !verdict.linearizable ? shortReason(verdict.reason) : null
  }, [film])

interface FoundProps {
  readonly run: CapRun
  readonly mystery: Mystery
  readonly guilt: string | null
}

/** The rule that is missing, and the operations that show it: in this run, or in one that does. */
const Found = ({ run, mystery, guilt }: FoundProps) => {
  const words = useWords(capWords).challenges
  const { expected, settings } = mystery.challenge
  return (
    <>
      <Callout>{words.mysteries.right(words.reasons[expected].rule)}</Callout>
      <p>{guilt === null ? words.mysteries.notShown : words.mysteries.guilty(guilt)}</p>
      {guilt === null && (
        <Button
          size="small"
          onClick={() => void run.restart(1, { settings, inputs: mysterySolutions[expected] })}
        >
          {words.mysteries.showRun}
        </Button>
      )}
    </>
  )
}

interface ExplanationsProps {
  readonly run: CapRun
  readonly mystery: Mystery
  readonly isBegun: boolean
}

/** The explanations to choose from; how many tries it took is kept. */
export const Explanations = ({ run, mystery, isBegun }: ExplanationsProps) => {
  const words = useWords(capWords).challenges
  const { write } = useLearner()
  const { error, run: act } = useAction()
  const [tried, setTried] = useState<readonly CapReason[]>([])
  const guilt = useGuilt(run)
  const { expected } = mystery.challenge
  const isFound = tried.includes(expected)
  const choose = (reason: CapReason): void => {
    if (tried.includes(reason)) return
    setTried([...tried, reason])
    if (reason !== expected) return
    const solved = { lab: 'cap', challenge: mysteryName(mystery), inputs: tried.length + 1, par: 1 }
    act(() => write({ eventType: 'ChallengeSolved', eventData: solved }))
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
      <div role="status" className={styles['bet']}>
        {isFound && <Found run={run} mystery={mystery} guilt={guilt} />}
        {!isFound && tried.length > 0 && <Callout>{words.mysteries.wrong(guilt)}</Callout>}
      </div>
      {!isBegun && <p className={styles['place']}>{words.mysteries.notBegun}</p>}
      {error !== null && <p role="alert">{error}</p>}
    </fieldset>
  )
}
