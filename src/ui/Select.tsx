import type { SelectHTMLAttributes } from 'react'
import { Field, type FieldFrame } from './Field.tsx'
import styles from './Field.module.css'

export interface SelectOption {
  readonly value: string
  readonly label: string
}

export interface SelectProps extends FieldFrame, SelectHTMLAttributes<HTMLSelectElement> {
  readonly options: readonly SelectOption[]
}

/** A labelled choice from a list; the browser's own, so that it works everywhere. */
export const Select = ({ label, hint, error, options, ...rest }: SelectProps) => (
  <Field label={label} hint={hint} error={error}>
    {(ids) => (
      <span className={styles['select']}>
        <select className={styles['control']} {...ids} {...rest}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    )}
  </Field>
)
