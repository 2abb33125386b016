import { useId } from 'react'
import { Button, useAction } from '../../../ui/index.ts'
import styles from './Guess.module.css'

interface GuessProps {
  readonly question: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly disabled?: boolean
  readonly onCommit: (guess: string) => Promise<void>
}

/** A prediction: one press commits, and only then the answer is shown. */
export const Guess = ({ question, options, disabled = false, onCommit }: GuessProps) => {
  const { busy, error, run } = useAction()
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={styles['guess']}>
      <p id={id}>{question}</p>
      <div className={styles['options']}>
        {options.map(({ value, label }) => (
          <Button key={value} disabled={busy || disabled} onClick={() => run(() => onCommit(value))}>
            {label}
          </Button>
        ))}
      </div>
      {error !== null && <p role="alert">{error}</p>}
    </div>
  )
}
