import { useId, type ReactNode } from 'react'
import styles from './Field.module.css'

/** What surrounds a control. */
export interface FieldFrame {
  readonly label: string
  /** A short help under the field. */
  readonly hint?: string | undefined
  /** What is wrong and how to put it right; read with the field. */
  readonly error?: string | undefined
}

/** What the control inside must carry. */
export interface FieldIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
}

export interface FieldProps extends FieldFrame {
  readonly children: (ids: FieldIds) => ReactNode
}

/** A label, its control, and what is to be said about it. */
export const Field = ({ label, hint, error, children }: FieldProps) => {
  const id = useId()
  const about = error ?? hint
  return (
    <div className={styles['field']} data-invalid={error !== undefined}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': about === undefined ? undefined : `${id}-about`,
        'aria-invalid': error !== undefined,
      })}
      {about !== undefined && (
        <p id={`${id}-about`} className={error === undefined ? styles['hint'] : styles['error']}>
          {about}
        </p>
      )}
    </div>
  )
}
