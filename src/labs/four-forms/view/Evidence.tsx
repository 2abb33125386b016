import { useMemo, type ReactNode } from 'react'
import { countUntil, stateAt } from '../../../kernel/index.ts'
import { usePlayheadState } from '../../../playhead/index.ts'
import { Causes, initialSettings, SettingSlider, Transcript } from '../../../session/index.ts'
import { ChallengeList } from '../../../teaching/index.ts'
import { DataTable, Measured, Select, Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { evidenceOf, formsChallenges, type ChallengeId } from '../challenges.ts'
import type { Pair } from '../lesson.ts'
import { measureKeys, measuresAt, type MeasureKey } from '../measures.ts'
import { formIds } from '../model/lane.ts'
import { formsSettings } from '../model/settings.ts'
import { formsWords } from '../words/index.ts'
import styles from './Forms.module.css'
import type { FormsRun } from './formsRun.ts'
import { Past } from './Past.tsx'
import { Trace } from './Trace.tsx'

interface EvidenceProps {
  readonly run: FormsRun
  readonly lanes: Pair
  readonly tab: string
  readonly onTab: (tab: string) => void
}

const times: ReadonlySet<MeasureKey> = new Set(['divergentFor', 'commandTime'])

const Numbers = ({ run, lanes }: Pick<EvidenceProps, 'run' | 'lanes'>) => {
  const words = useWords(formsWords)
  const now = usePlayheadState(run.playhead, (state) => Math.floor(state.now / 20) * 20)
  const shown = lanes.length === 0 ? formIds : lanes
  const values = shown.map((form) => ({ form, measures: measuresAt(run.film, form, now) }))
  const textOf = (key: MeasureKey, value: number | null): string =>
    value === null ? words.never : times.has(key) ? words.seconds(value) : String(value)
  return (
    <DataTable
      caption={words.numbers}
      columns={[
        { key: 'name', header: words.measure, cell: (key) => words.measures[key] },
        ...values.map(({ form, measures }) => ({
          key: form,
          header: words.forms[form],
          align: 'end' as const,
          data: true,
          cell: (key: MeasureKey) => (
            <Measured origin="simulated" metric={`${key} ${form}`}>
              {textOf(key, measures[key])}
            </Measured>
          ),
        })),
      ]}
      rows={measureKeys}
      rowKey={String}
    />
  )
}

const Challenges = ({ run }: Pick<EvidenceProps, 'run'>) => {
  const words = useWords(formsWords)
  const evidence = useMemo(() => evidenceOf(run.settings, run.film), [run.settings, run.film])
  const start = (id: ChallengeId): void => {
    const challenge = formsChallenges.find((one) => one.id === id)
    if (challenge === undefined) return
    void run.restart(1, { settings: { ...initialSettings(formsSettings), ...challenge.start } })
  }
  return (
    <ChallengeList
      lab="four-forms"
      challenges={formsChallenges}
      texts={words.challengeTexts}
      evidence={evidence}
      inputs={Math.max(1, run.run.inputs.length)}
      onStart={start}
    />
  )
}

const SettingsPanel = ({ run }: Pick<EvidenceProps, 'run'>) => {
  const words = useWords(formsWords)
  return (
    <>
      <Select
        label={words.consumers}
        value={String(run.settings['consumers'])}
        options={['3', '4'].map((value) => ({ value, label: value }))}
        onChange={(event) => void run.change('consumers', event.target.value)}
      />
      <SettingSlider run={run} name="customers" label={words.customers} text={words.plain} step={10} />
      <SettingSlider run={run} name="moves" label={words.moves} text={words.plain} />
      <SettingSlider run={run} name="moveEvery" label={words.moveEvery} text={words.seconds} step={100} />
      <SettingSlider run={run} name="reads" label={words.reads} text={words.plain} />
      <Select
        label={words.projection}
        value={String(run.settings['projection'])}
        options={Object.entries(words.projections).map(([value, label]) => ({ value, label }))}
        onChange={(event) => void run.change('projection', event.target.value)}
      />
      <SettingSlider
        run={run}
        name="projectionDelay"
        label={words.projectionDelay}
        text={words.seconds}
        step={100}
      />
    </>
  )
}

const NowCauses = ({ run }: Pick<EvidenceProps, 'run'>) => {
  // While the film plays nobody can read faster than this.
  const now = usePlayheadState(run.playhead, (state) =>
    state.playing ? Math.floor(state.now / 500) * 500 : state.now,
  )
  return <Causes run={run} index={countUntil(run.film, now) - 1} />
}

const AtPlayhead = ({
  run,
  of,
}: Pick<EvidenceProps, 'run'> & { readonly of: typeof Trace | typeof Past }) => {
  const now = usePlayheadState(run.playhead, (state) => Math.floor(state.now / 100) * 100)
  const View = of
  return <View state={stateAt(run.film, now)} now={now} />
}

/** Numbers of the lanes, the trace, the past, challenges, settings, log and causes. */
export const Evidence = ({ run, lanes, tab, onTab }: EvidenceProps) => {
  const words = useWords(formsWords)
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
        panel('numbers', words.numbers, <Numbers run={run} lanes={lanes} />),
        panel('trace', words.trace, <AtPlayhead run={run} of={Trace} />),
        panel('past', words.past, <AtPlayhead run={run} of={Past} />),
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
