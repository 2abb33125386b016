import { useMemo, useState, type ReactNode } from 'react'
import { countUntil } from '../../../kernel/index.ts'
import { usePlayheadState } from '../../../playhead/index.ts'
import { Causes, Transcript } from '../../../session/index.ts'
import { ChallengeList } from '../../../teaching/index.ts'
import { Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { breakerGoals, evidenceAt } from '../challenges.ts'
import type { BreakerLabSettings } from '../model/settings.ts'
import type { BreakerFilm } from '../playBreaker.ts'
import { breakerWords } from '../words/index.ts'
import styles from './Breaker.module.css'
import type { BreakerRun } from './breakerRun.ts'
import { CodePanel } from './CodePanel.tsx'
import { Numbers } from './Numbers.tsx'
import { SettingsPanel } from './SettingsPanel.tsx'

interface EvidenceProps {
  readonly run: BreakerRun
  readonly settings: BreakerLabSettings
  readonly other: { readonly film: BreakerFilm; readonly name: string } | null
}

const useCount = (run: BreakerRun): number =>
  usePlayheadState(run.playhead, ({ now }) => countUntil(run.film, now))

const NowCauses = ({ run }: { readonly run: BreakerRun }) => <Causes run={run} index={useCount(run) - 1} />

const Challenges = ({ run }: { readonly run: BreakerRun }) => {
  const words = useWords(breakerWords)
  const count = useCount(run)
  const evidence = useMemo(() => evidenceAt(run.film, run.settings, count), [run.film, run.settings, count])
  const changes = run.log.events.filter(({ eventType }) => eventType === 'SettingChanged').length
  return (
    <ChallengeList
      lab="circuit-breaker"
      challenges={breakerGoals}
      texts={words.challenges}
      evidence={evidence}
      inputs={Math.max(1, run.run.inputs.length + changes)}
      onStart={() => void run.restart(1, { settings: {} })}
    />
  )
}

/** Numbers, challenges, code, settings, log and causes. */
export const Evidence = ({ run, settings, other }: EvidenceProps) => {
  const words = useWords(breakerWords)
  const { evidence } = words
  const [tab, setTab] = useState('numbers')
  const panel = (id: string, label: string, content: ReactNode) => ({
    id,
    label,
    content: <div className={styles['panel']}>{content}</div>,
  })
  const { threads } = settings
  return (
    <Tabs
      label={evidence.label}
      selected={tab}
      onSelect={setTab}
      tabs={[
        panel(
          'numbers',
          evidence.numbers,
          <Numbers film={run.film} other={other} threads={threads} playhead={run.playhead} />,
        ),
        panel('settings', evidence.settings, <SettingsPanel run={run} settings={settings} />),
        panel('code', evidence.code, <CodePanel settings={settings} />),
        panel('challenges', evidence.challenges, <Challenges run={run} />),
        panel(
          'log',
          evidence.log,
          <section aria-label={evidence.log} className={styles['log']}>
            <Transcript run={run} />
          </section>,
        ),
        panel('cause', evidence.cause, <NowCauses run={run} />),
      ]}
    />
  )
}
