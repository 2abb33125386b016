import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

export interface DisclosureProps {
  readonly summary: ReactNode
  readonly open?: boolean
  readonly children: ReactNode
}

/** Something that opens on demand. */
export const Disclosure = ({ summary, open, children }: DisclosureProps) => (
  <details className={styles['disclosure']} open={open}>
    <summary>
      <ChevronRight aria-hidden size={16} className={styles['arrow']} />
      {summary}
    </summary>
    <div className={styles['body']}>{children}</div>
  </details>
)
