import { useEffect, useId, useRef } from 'react'
import { Button, useAction } from '../../../ui/index.ts'
import styles from './Guess.module.css'

interface GuessProps {
  readonly question: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly disabled?: boolean
  readonly onCommit: (guess: string) => Promise<void>
}

/** Gives the focus to what comes next when a prediction goes away with the focus in it. */
const useFocusAfter = () => {
  const frame = useRef<HTMLDivElement>(null)
  const committed = useRef({ yet: false })
  useEffect(() => {
    const around = frame.current?.parentElement
    const { current } = committed
    return () => {
      if (!current.yet) return
      const next =
        around?.querySelector<HTMLElement>('[data-kind="primary"]:enabled') ??
        around?.querySelector<HTMLElement>('button:enabled')
      next?.focus()
    }
  }, [])
  return { frame, committed }
}

/** A prediction: one press commits, and only then the answer is shown. */
export const Guess = ({ question, options, disabled = false, onCommit }: GuessProps) => {
  const { busy, error, run } = useAction()
  const id = useId()
  const { frame, committed } = useFocusAfter()
  const commit = (guess: string): void =>
    run(async () => {
      committed.current.yet = true
      await onCommit(guess)
    })
  return (
    <div ref={frame} role="group" aria-labelledby={id} className={styles['guess']}>
      <p id={id}>{question}</p>
      <div className={styles['options']}>
        {options.map(({ value, label }) => (
          <Button key={value} disabled={busy || disabled} onClick={() => commit(value)}>
            {label}
          </Button>
        ))}
      </div>
      {error !== null && <p role="alert">{error}</p>}
    </div>
  )
}
