import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Banner.module.css'

export interface BannerProps {
  readonly kind: 'info' | 'good' | 'warn' | 'error'
  readonly title?: string
  readonly children: ReactNode
  readonly action?: ReactNode
}

const icons = { info: Info, good: CircleCheck, warn: TriangleAlert, error: CircleAlert }

/** Something to know, with what can be done about it. Errors are read aloud at once. */
export const Banner = ({ kind, title, children, action }: BannerProps) => {
  const Icon = icons[kind]
  return (
    <div role={kind === 'error' ? 'alert' : 'status'} className={styles['banner']} data-kind={kind}>
      <Icon aria-hidden size={20} className={styles['icon']} />
      <div className={styles['text']}>
        {title !== undefined && <strong>{title}</strong>}
        <div>{children}</div>
      </div>
      {action}
    </div>
  )
}
