import type { ReactNode } from 'react'
import styles from './Badge.module.css'

/** A family of the visual language. */
export type Family =
  'command' | 'event' | 'readmodel' | 'aggregate' | 'policy' | 'external' | 'neutral' | 'failure' | 'good'

/** A small label in the colour of its family. The words say it, the colour only repeats it. */
export const Badge = ({
  family = 'neutral',
  children,
}: {
  readonly family?: Family
  readonly children: ReactNode
}) => (
  <span className={styles['badge']} data-family={family}>
    {children}
  </span>
)

export interface LampProps {
  readonly state: 'good' | 'warn' | 'bad' | 'off'
  /** The state in a word. */
  readonly children: ReactNode
}

/** A status lamp and its word. */
export const Lamp = ({ state, children }: LampProps) => (
  <span className={styles['lamp']} data-state={state}>
    <span aria-hidden className={styles['light']} />
    {children}
  </span>
)

/** A key of the keyboard. */
export const KeyHint = ({ children }: { readonly children: ReactNode }) => (
  <kbd className={styles['key']}>{children}</kbd>
)
