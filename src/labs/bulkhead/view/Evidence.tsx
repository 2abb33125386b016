import { useMemo, useState, type ReactNode } from 'react'
import { countUntil } from '../../../kernel/index.ts'
import { usePlayheadState } from '../../../playhead/index.ts'
import { Causes, SettingSlider, Transcript } from '../../../session/index.ts'
import { ChallengeList } from '../../../teaching/index.ts'
import { Switch, Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { evidenceOf, bulkheadChallenges, type ChallengeId } from '../challenges.ts'
import type { BulkheadFilm } from '../playBulkhead.ts'
import { bulkheadWords } from '../words/index.ts'
import styles from './Evidence.module.css'
import { Measures } from './Measures.tsx'
import type { BulkheadRun } from './bulkheadRun.ts'

interface EvidenceProps {
  readonly run: BulkheadRun
  readonly other: BulkheadFilm | null
}

const NowCauses = ({ run }: { readonly run: BulkheadRun }) => {
  // While the film plays nobody can read faster than this.
  const now = usePlayheadState(run.playhead, (state) =>
    state.playing ? Math.floor(state.now / 500) * 500 : state.now,
  )
  const count = countUntil(run.film, now)
  return <Causes run={run} index={count - 1} />
}

const Challenges = ({ run }: { readonly run: BulkheadRun }) => {
  const words = useWords(bulkheadWords)
  const evidence = useMemo(() => evidenceOf(run.settings, run.film), [run.settings, run.film])
  const start = (id: ChallengeId): void => {
    const challenge = bulkheadChallenges.find((one) => one.id === id)
    if (challenge !== undefined) void run.restart(1, { settings: { ...run.settings, ...challenge.start } })
  }
  const changes = run.log.events.filter(({ eventType }) => eventType === 'SettingChanged').length
  return (
    <ChallengeList
      lab="bulkhead"
      challenges={bulkheadChallenges}
      texts={words.challenges}
      evidence={evidence}
      inputs={Math.max(1, run.run.inputs.length + changes)}
      onStart={start}
    />
  )
}

const SettingsPanel = ({ run }: { readonly run: BulkheadRun }) => {
  const { controls } = useWords(bulkheadWords)
  return (
    <>
      <SettingSlider run={run} name="rate" label={controls.rate} text={controls.perSecond} />
      <SettingSlider run={run} name="healthyRate" label={controls.healthyRate} text={controls.perSecond} />
      <SettingSlider run={run} name="maxQueue" label={controls.maxQueue} text={controls.count} />
      <SettingSlider run={run} name="maxWait" label={controls.maxWait} text={controls.seconds} step={500} />
      <SettingSlider run={run} name="length" label={controls.length} text={controls.seconds} step={10_000} />
      <Switch
        label={controls.random}
        checked={run.settings['arrivals'] === 'random'}
        onChange={(checked) => void run.change('arrivals', checked ? 'random' : 'regular')}
      />
      <p className={styles['note']}>{controls.note}</p>
    </>
  )
}

/** Measures, log, causes, challenges and the rarer settings. */
export const Evidence = ({ run, other }: EvidenceProps) => {
  const words = useWords(bulkheadWords).evidence
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
        panel('measures', words.measures, <Measures film={run.film} other={other} playhead={run.playhead} />),
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
