import { useId } from 'react'
import type { Family } from './Badge.tsx'
import styles from './Meter.module.css'

export interface MeterProps {
  readonly label: string
  readonly value: number
  /** Default 0. */
  readonly min?: number
  readonly max: number
  /** The value as people read it, with its unit. */
  readonly text: string
  /** Colour of the bar; default the accent. */
  readonly family?: Exclude<Family, 'good' | 'neutral'>
}

/** How much of a known whole: its name, its value and a bar. */
export const Meter = ({ label, value, min = 0, max, text, family }: MeterProps) => {
  const id = useId()
  const part = Math.min(1, Math.max(0, (value - min) / (max - min || 1)))
  return (
    <div className={styles['meter']}>
      <span id={id}>{label}</span>
      <span className={styles['text']}>{text}</span>
      <div
        role="meter"
        aria-labelledby={id}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
        className={styles['bar']}
      >
        <div className={styles['value']} data-family={family} style={{ inlineSize: `${100 * part}%` }} />
      </div>
    </div>
  )
}
