import { useId } from 'react'
import { Button, useAction } from '../../../ui/index.ts'
import styles from './Lesson.module.css'

interface GuessProps {
  readonly question: string
  readonly options: Readonly<Record<string, string>>
  readonly onCommit: (guess: string) => Promise<void>
}

/** A prediction: one press commits, and only then the step can be done. */
export const Guess = ({ question, options, onCommit }: GuessProps) => {
  const { busy, error, run } = useAction()
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={styles['guess']}>
      <p id={id}>{question}</p>
      <div className={styles['options']}>
        {Object.entries(options).map(([value, label]) => (
          <Button key={value} size="small" disabled={busy} onClick={() => run(() => onCommit(value))}>
            {label}
          </Button>
        ))}
      </div>
      {error !== null && <p role="alert">{error}</p>}
    </div>
  )
}
