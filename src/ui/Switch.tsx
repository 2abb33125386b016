import styles from './Switch.module.css'

export interface SwitchProps {
  readonly label: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
}

/** On or off, at once. */
export const Switch = ({ label, checked, disabled = false, onChange }: SwitchProps) => (
  <label className={styles['switch']}>
    <input
      type="checkbox"
      role="switch"
      checked={checked}
      aria-checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span className={styles['rail']} aria-hidden />
    {label}
  </label>
)
