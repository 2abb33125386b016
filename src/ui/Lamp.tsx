import type { ReactNode } from 'react'
import styles from './Lamp.module.css'

export interface LampProps {
  readonly state: 'good' | 'warn' | 'bad' | 'off'
  /** The state in a word. */
  readonly children: ReactNode
}

/** A status lamp and its word; its form says the same as its colour. */
export const Lamp = ({ state, children }: LampProps) => (
  <span className={styles['lamp']} data-state={state}>
    <span aria-hidden className={styles['light']} />
    {children}
  </span>
)
