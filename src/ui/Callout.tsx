import { Lightbulb } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Callout.module.css'

export interface CalloutProps {
  readonly title?: string
  readonly children: ReactNode
}

/** Something worth remembering, beside the running text. Not read aloud by itself. */
export const Callout = ({ title, children }: CalloutProps) => (
  <aside className={styles['callout']}>
    <Lightbulb aria-hidden size={18} className={styles['icon']} />
    <div>
      {title !== undefined && <strong className={styles['title']}>{title}</strong>}
      {children}
    </div>
  </aside>
)
