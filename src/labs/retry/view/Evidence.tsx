import { useMemo, useState, type ReactNode } from 'react'
import { countUntil } from '../../../kernel/index.ts'
import { usePlayheadState } from '../../../playhead/index.ts'
import { Causes, SettingSlider, Transcript } from '../../../session/index.ts'
import { ChallengeList } from '../../../teaching/index.ts'
import { Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { evidenceOf, retryChallenges, type ChallengeId } from '../challenges.ts'
import type { RetrySettings } from '../model/settings.ts'
import type { RetryFilm } from '../playRetry.ts'
import { retryWords } from '../words/index.ts'
import styles from './Evidence.module.css'
import { Measures } from './Measures.tsx'
import type { RetryRun } from './retryRun.ts'
import { Tries } from './Tries.tsx'

interface EvidenceProps {
  readonly run: RetryRun
  readonly other: RetryFilm | null
  readonly settings: RetrySettings
}

const NowCauses = ({ run }: { readonly run: RetryRun }) => {
  // While the film plays nobody can read faster than this.
  const now = usePlayheadState(run.playhead, (state) =>
    state.playing ? Math.floor(state.now / 500) * 500 : state.now,
  )
  const count = countUntil(run.film, now)
  return <Causes run={run} index={count - 1} />
}

const Challenges = ({ run }: { readonly run: RetryRun }) => {
  const words = useWords(retryWords)
  const evidence = useMemo(() => evidenceOf(run.settings, run.film), [run.settings, run.film])
  const start = (id: ChallengeId): void => {
    const challenge = retryChallenges.find((one) => one.id === id)
    if (challenge !== undefined) void run.restart(1, { settings: { ...run.settings, ...challenge.start } })
  }
  const changes = run.log.events.filter(({ eventType }) => eventType === 'SettingChanged').length
  return (
    <ChallengeList
      lab="retry"
      challenges={retryChallenges}
      texts={words.challenges}
      evidence={evidence}
      inputs={Math.max(1, run.run.inputs.length + changes)}
      onStart={start}
    />
  )
}

const SettingsPanel = ({ run }: { readonly run: RetryRun }) => {
  const { controls } = useWords(retryWords)
  const one = (name: 'base' | 'cap' | 'downFor' | 'timeout' | 'length', step: number) => (
    <SettingSlider run={run} name={name} label={controls[name]} text={controls.seconds} step={step} />
  )
  return (
    <>
      {one('base', 10)}
      {one('cap', 100)}
      {one('timeout', 100)}
      {one('downFor', 500)}
      {one('length', 10_000)}
      <p className={styles['note']}>{controls.note}</p>
    </>
  )
}

/** Measures, log, causes, challenges and the rarer settings. */
export const Evidence = ({ run, other, settings }: EvidenceProps) => {
  const words = useWords(retryWords).evidence
  const [tab, setTab] = useState('measures')
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
        panel(
          'measures',
          words.measures,
          <Measures film={run.film} other={other} settings={settings} playhead={run.playhead} />,
        ),
        panel('tries', words.tries, <Tries run={run} />),
        panel('challenges', words.challenges, <Challenges run={run} />),
        panel(
          'log',
          words.log,
          <section aria-label={words.log} className={styles['log']}>
            <Transcript run={run} />
          </section>,
        ),
        panel('cause', words.cause, <NowCauses run={run} />),
        panel('settings', words.settings, <SettingsPanel run={run} />),
      ]}
    />
  )
}
