import type { ReactNode } from 'react'
import styles from './Evidence.module.css'

interface ScrollAreaProps {
  readonly label: string
  /** `low`: scrolls within a small height; `wide`: only sideways. */
  readonly kind: 'low' | 'wide'
  readonly children: ReactNode
}

/** A part that scrolls by itself, with the keyboard too. */
export const ScrollArea = ({ label, kind, children }: ScrollAreaProps) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must be able to scroll it
  <div role="group" aria-label={label} tabIndex={0} className={styles[kind === 'low' ? 'scroll' : 'wide']}>
    {children}
  </div>
)
