import { Button } from '../../../ui/index.ts'
import styles from './Choosing.module.css'

interface PickProps<Id extends string> {
  readonly label: string
  readonly options: readonly Id[]
  readonly texts: Readonly<Record<Id, string>>
  readonly picked: Id | undefined
  readonly onPick: ((id: Id) => void) | undefined
}

/** One of two, as buttons. */
export const Pick = <Id extends string>({ label, options, texts, picked, onPick }: PickProps<Id>) => (
  <fieldset className={styles['pick']} aria-label={label}>
    {options.map((option) => (
      <Button
        key={option}
        size="small"
        aria-pressed={picked === option}
        disabled={onPick === undefined}
        onClick={() => onPick?.(option)}
      >
        {texts[option]}
      </Button>
    ))}
  </fieldset>
)
