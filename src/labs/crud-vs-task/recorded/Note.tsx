import type { ReactNode } from 'react'
import styles from './Note.module.css'

interface NoteProps {
  readonly title: string
  readonly children?: ReactNode
  /** A line of small print. */
  readonly small?: string
}

/** An event as the sticky note that everybody in the room recognises. */
export const Note = ({ title, children, small }: NoteProps) => (
  <article className={styles['note']} aria-label={title}>
    <strong>{title}</strong>
    {children}
    {small !== undefined && <span className={styles['small']}>{small}</span>}
  </article>
)

/** A command as the chevron that it is on the stage. */
export const Chevron = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles['chevron']}>
    <span>{children}</span>
  </span>
)
