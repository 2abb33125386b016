import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  readonly title: string
  /** What to do first, and why. */
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** In place of nothing: says what will be here and what to do first. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className={styles['empty']}>
    <p className={styles['title']}>{title}</p>
    <p>{children}</p>
    {action}
  </div>
)
