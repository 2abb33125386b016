import type { ReactNode } from 'react'
import styles from './Autonomy.module.css'

interface ScrollingProps {
  readonly label: string
  readonly children: ReactNode
}

/** Something wide that scrolls by itself, by keys too. */
export const Scrolling = ({ label, children }: ScrollingProps) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must be able to scroll it
  <div role="group" aria-label={label} tabIndex={0} className={styles['wide']}>
    {children}
  </div>
)
