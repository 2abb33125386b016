import type { ReactNode } from 'react'
import { Banner } from '../../../ui/index.ts'
import styles from './Experiment.module.css'

export interface ExperimentProps {
  readonly title: string
  /** What to do and what to look for. */
  readonly intro: string
  readonly actions?: ReactNode
  /** What went wrong, if anything did. */
  readonly error?: string | null
  readonly children: ReactNode
}

/** An experiment on the stage: what to do, the buttons, and what comes of it. */
export const Experiment = ({ title, intro, actions, error = null, children }: ExperimentProps) => (
  <article className={styles['experiment']}>
    <header className={styles['header']}>
      <h2>{title}</h2>
      <p>{intro}</p>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </header>
    {error !== null && <Banner kind="error">{error}</Banner>}
    {children}
  </article>
)

/** Two things beside each other, for comparison. */
export const Sides = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['sides']}>{children}</div>
)

/** One of the sides. */
export const Side = ({ title, tone, children }: SideProps) => (
  <section className={styles['side']} data-tone={tone} aria-label={title}>
    <h3>{title}</h3>
    {children}
  </section>
)

interface SideProps {
  readonly title: string
  readonly tone?: 'good' | 'bad' | undefined
  readonly children: ReactNode
}

/** A list of facts with their values. */
export const Facts = ({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) => (
  <dl className={styles['facts']}>
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
