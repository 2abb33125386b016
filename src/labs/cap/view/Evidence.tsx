import { lazy, Suspense, useState, type ReactNode } from 'react'
import { Causes, Transcript } from '../../../session/index.ts'
import { Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { capWords } from '../words/index.ts'
import type { CapRun } from './capRun.ts'
import styles from './Evidence.module.css'
import { Inspect } from './Inspect.tsx'
import { ValueOrigin } from './ValueOrigin.tsx'
import { LinkMatrix } from './LinkMatrix.tsx'
import { SettingsPanel } from './SettingsPanel.tsx'
import { Verdict } from './Verdict.tsx'

const Prove = lazy(() => import('./Prove.tsx').then((module) => ({ default: module.Prove })))

interface EvidenceProps {
  readonly run: CapRun
  readonly count: number
  readonly selected: string | null
  readonly onSelect: (id: string) => void
}

/** What the judge says, and all that can be looked into. */
export const Evidence = ({ run, count, selected, onSelect }: EvidenceProps) => {
  const words = useWords(capWords).evidence
  const [tab, setTab] = useState('verdict')
  const [looked, look] = useState(selected)
  // Whoever chooses something on the stage wants to look into it.
  if (selected !== looked) {
    look(selected)
    if (selected !== null) setTab('cause')
  }
  const replica = selected?.startsWith('replica ') === true ? Number(selected.split(' ')[1]) - 1 : null
  const state = run.film.frames[count - 1]?.state ?? run.film.initial
  const panel = (id: string, label: string, content: ReactNode) => ({
    id,
    label,
    content: <div className={styles['panel']}>{content}</div>,
  })
  return (
    <Tabs
      label={words.label}
      selected={tab}
      onSelect={setTab}
      tabs={[
        panel('verdict', words.verdict, <Verdict film={run.film} count={count} />),
        panel(
          'transcript',
          words.transcript,
          <section aria-label={words.transcript} className={styles['log']}>
            <Transcript run={run} />
          </section>,
        ),
        panel(
          'cause',
          words.cause,
          <>
            {replica !== null && <ValueOrigin run={run} count={count} replica={replica} />}
            <Inspect run={run} state={state} selected={selected} onSelect={onSelect} />
            {replica === null && count > 0 && <Causes run={run} index={count - 1} />}
          </>,
        ),
        panel('links', words.links, <LinkMatrix run={run} links={state.links} />),
        panel('settings', words.settings, <SettingsPanel run={run} />),
        panel(
          'prove',
          words.prove,
          <Suspense>
            <Prove run={run} />
          </Suspense>,
        ),
      ]}
    />
  )
}
