import type { ReactNode } from 'react'
import styles from './Badge.module.css'

/** A family of the visual language. */
export type Family =
  'command' | 'event' | 'readmodel' | 'aggregate' | 'policy' | 'external' | 'neutral' | 'failure' | 'good'

export interface BadgeProps {
  /** Default `neutral`. */
  readonly family?: Family
  readonly children: ReactNode
}

/** A small label in the colour and with the corner of its family. The words say it, the form only repeats it. */
export const Badge = ({ family = 'neutral', children }: BadgeProps) => (
  <span className={styles['badge']} data-family={family}>
    {children}
  </span>
)
