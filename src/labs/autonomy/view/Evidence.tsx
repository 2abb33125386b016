import { lazy, Suspense, useMemo, type ReactNode } from 'react'
import { countUntil } from '../../../kernel/index.ts'
import { usePlayheadState } from '../../../playhead/index.ts'
import { Causes, Transcript } from '../../../session/index.ts'
import { ChallengeList } from '../../../teaching/index.ts'
import { DataTable, Measured, Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { autonomyChallenges, type ChallengeId } from '../challenges.ts'
import { measureKeys, measuresAt, type MeasureKey, type Measures } from '../measures.ts'
import { autonomySettings } from '../model/settings.ts'
import type { AutonomyFilm } from '../playAutonomy.ts'
import { initialSettings } from '../../../session/index.ts'
import { autonomyWords } from '../words/index.ts'
import styles from './Autonomy.module.css'
import type { AutonomyRun } from './autonomyRun.ts'
import { Copies } from './Copies.tsx'
import { DoneRight } from './DoneRight.tsx'
import { Feeds } from './Feeds.tsx'
import { SettingsPanel } from './SettingsPanel.tsx'

const Worked = lazy(() => import('./Worked.tsx').then((module) => ({ default: module.Worked })))

interface EvidenceProps {
  readonly run: AutonomyRun
  readonly other: AutonomyFilm | null
  readonly tab: string
  readonly onTab: (tab: string) => void
}

/** The measures at the playhead, and those of the film beside. */
const Numbers = ({ run, other }: Pick<EvidenceProps, 'run' | 'other'>) => {
  const { controls: words } = useWords(autonomyWords)
  const now = usePlayheadState(run.playhead, (state) => Math.floor(state.now / 20) * 20)
  const own = measuresAt(run.film, now)
  const beside = other === null ? null : measuresAt(other, now)
  const cell = (values: Measures, name: string) => (key: MeasureKey) => (
    <Measured origin="simulated" metric={`${key}${name}`}>
      {key === 'pageTook' ? words.ms(values[key]) : String(values[key])}
    </Measured>
  )
  return (
    <DataTable
      caption={words.numbers}
      columns={[
        { key: 'name', header: words.measure, cell: (key) => words.measures[key] },
        { key: 'now', header: words.value, align: 'end', data: true, cell: cell(own, '') },
        ...(beside === null
          ? []
          : [
              {
                key: 'beside',
                header: words.besideValue,
                align: 'end' as const,
                data: true,
                cell: cell(beside, ' beside'),
              },
            ]),
      ]}
      rows={measureKeys}
      rowKey={String}
      mark={(key) => (beside === null || beside[key] === own[key] ? undefined : 'changed')}
    />
  )
}

const Challenges = ({ run }: { readonly run: AutonomyRun }) => {
  const words = useWords(autonomyWords)
  const evidence = useMemo(() => ({ settings: run.settings, film: run.film }), [run.settings, run.film])
  const start = (id: ChallengeId): void => {
    const challenge = autonomyChallenges.find((one) => one.id === id)
    if (challenge === undefined) return
    const { settings, inputs } = challenge.start
    void run.restart(1, { settings: { ...initialSettings(autonomySettings), ...settings }, inputs })
  }
  return (
    <ChallengeList
      lab="autonomy"
      challenges={autonomyChallenges}
      texts={words.challenges}
      evidence={evidence}
      inputs={Math.max(1, run.run.inputs.length)}
      onStart={start}
    />
  )
}

const NowCauses = ({ run }: { readonly run: AutonomyRun }) => {
  // While the film plays nobody can read faster than this.
  const now = usePlayheadState(run.playhead, (state) =>
    state.playing ? Math.floor(state.now / 500) * 500 : state.now,
  )
  return <Causes run={run} index={countUntil(run.film, now) - 1} />
}

/** Numbers, copies, conditions, feeds, what is worked out, challenges, log, causes and settings. */
export const Evidence = ({ run, other, tab, onTab }: EvidenceProps) => {
  const { controls: words } = useWords(autonomyWords)
  const panel = (id: string, label: string, content: ReactNode) => ({
    id,
    label,
    content: <div className={styles['panel']}>{content}</div>,
  })
  return (
    <Tabs
      label={words.evidence}
      selected={tab}
      onSelect={onTab}
      tabs={[
        panel('numbers', words.numbers, <Numbers run={run} other={other} />),
        panel('copies', words.copies, <Copies run={run} />),
        panel('right', words.doneRight, <DoneRight run={run} />),
        panel('feeds', words.feedsTab, <Feeds run={run} />),
        panel(
          'worked',
          words.workedTab,
          <Suspense>
            <Worked />
          </Suspense>,
        ),
        panel('challenges', words.challenges, <Challenges run={run} />),
        panel('settings', words.settings, <SettingsPanel run={run} />),
        panel(
          'log',
          words.log,
          <section aria-label={words.log} className={styles['log']}>
            <Transcript run={run} />
          </section>,
        ),
        panel('cause', words.cause, <NowCauses run={run} />),
      ]}
    />
  )
}
