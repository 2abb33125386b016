import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes } from 'react'
import styles from './Field.module.css'

interface FieldFrame {
  readonly label: string
  /** A short help under the field. */
  readonly hint?: string | undefined
  /** What is wrong; read with the field. */
  readonly error?: string | undefined
}

interface FieldProps extends FieldFrame {
  readonly children: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ReactNode
}

/** A label, its control, and what is to be said about it. */
const Field = ({ label, hint, error, children }: FieldProps) => {
  const id = useId()
  const about = error ?? hint
  return (
    <div className={styles['field']} data-invalid={error !== undefined}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        describedBy: about === undefined ? undefined : `${id}-about`,
        invalid: error !== undefined,
      })}
      {about !== undefined && (
        <p id={`${id}-about`} className={error === undefined ? styles['hint'] : styles['error']}>
          {about}
        </p>
      )}
    </div>
  )
}

export type TextInputProps = FieldFrame & InputHTMLAttributes<HTMLInputElement>

/** A labelled input; `type` as in HTML. */
export const TextInput = ({ label, hint, error, ...rest }: TextInputProps) => (
  <Field label={label} hint={hint} error={error}>
    {({ id, describedBy, invalid }) => (
      <input
        id={id}
        className={styles['control']}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        {...rest}
      />
    )}
  </Field>
)

export interface SelectOption {
  readonly value: string
  readonly label: string
}

export interface SelectProps extends FieldFrame, SelectHTMLAttributes<HTMLSelectElement> {
  readonly options: readonly SelectOption[]
}

/** A labelled choice from a list. */
export const Select = ({ label, hint, error, options, ...rest }: SelectProps) => (
  <Field label={label} hint={hint} error={error}>
    {({ id, describedBy, invalid }) => (
      <select
        id={id}
        className={styles['control']}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
)

export interface SliderProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step?: number | 'any'
  /** The value as people read it. */
  readonly text: string
  readonly disabled?: boolean
  readonly onChange: (value: number) => void
}

/** A labelled slider with its value beside it. */
export const Slider = ({
  label,
  value,
  min,
  max,
  step = 1,
  text,
  disabled = false,
  onChange,
}: SliderProps) => {
  const id = useId()
  return (
    <div className={styles['slider']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        aria-valuetext={text}
        {...{ min, max, step, value, disabled }}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output htmlFor={id}>{text}</output>
    </div>
  )
}

export interface SwitchProps {
  readonly label: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
}

/** On or off. */
export const Switch = ({ label, checked, disabled = false, onChange }: SwitchProps) => (
  <label className={styles['switch']}>
    <input
      type="checkbox"
      role="switch"
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span className={styles['rail']} aria-hidden />
    {label}
  </label>
)
