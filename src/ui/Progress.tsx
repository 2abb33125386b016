import { Button } from './Button.tsx'
import styles from './Progress.module.css'
import { useWords } from '../words/index.ts'
import { uiWords } from './words.ts'

export interface ProgressProps {
  /** What is being done. */
  readonly label: string
  readonly done: number
  /** Null: not known how much there is to do. */
  readonly total: number | null
  /** A sentence about how far it is; also read aloud now and then. */
  readonly text: string
  readonly onCancel?: (() => void) | undefined
}

/** How far a long job is, and how to end it. */
export const Progress = ({ label, done, total, text, onCancel }: ProgressProps) => {
  const words = useWords(uiWords)
  return (
    <div className={styles['progress']}>
      <progress
        aria-label={label}
        aria-valuetext={text}
        max={total ?? undefined}
        value={total === null ? undefined : done}
      />
      <span className={styles['text']}>{text}</span>
      {onCancel !== undefined && (
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  )
}
