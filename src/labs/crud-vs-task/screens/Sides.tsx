import { ListChecks, Table2 } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Sides.module.css'

/** The two sides beside each other; on a phone, below each other. */
export const Sides = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['sides']}>{children}</div>
)

interface SideProps {
  readonly side: 'rows' | 'tasks'
  readonly title: string
  readonly children: ReactNode
  /** Beside the title. */
  readonly tools?: ReactNode
}

/** One of the two sides, always in its place and colour. */
export const Side = ({ side, title, tools, children }: SideProps) => {
  const Icon = side === 'rows' ? Table2 : ListChecks
  return (
    <section className={styles['side']} data-side={side} aria-label={title}>
      <header className={styles['head']}>
        <Icon aria-hidden size={20} />
        <h2>{title}</h2>
        {tools}
      </header>
      {children}
    </section>
  )
}
