import { Hexagon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Departments.module.css'

interface PolicyProps {
  readonly name: string
  readonly rule: string
  /** Tells it from the same department on the other side; left out: its name. */
  readonly label?: string
  /** It hears of things, but cannot act on them. */
  readonly idle?: boolean
  readonly children: ReactNode
}

/** Another department with its "whenever ... then ...", and what came of it. */
export const Policy = ({ name, rule, label = name, idle = false, children }: PolicyProps) => (
  <section className={styles['policy']} data-idle={idle} aria-label={label}>
    <header>
      <Hexagon aria-hidden size={22} />
      <strong>{name}</strong>
      <span>{rule}</span>
    </header>
    {children}
  </section>
)
