import type { InputHTMLAttributes } from 'react'
import { Field, type FieldFrame } from './Field.tsx'
import styles from './Field.module.css'

export type TextInputProps = FieldFrame & InputHTMLAttributes<HTMLInputElement>

/** A labelled input; `type` as in HTML. */
export const TextInput = ({ label, hint, error, ...rest }: TextInputProps) => (
  <Field label={label} hint={hint} error={error}>
    {(ids) => <input className={styles['control']} {...ids} {...rest} />}
  </Field>
)
