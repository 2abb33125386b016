import { useMemo, useState, type ReactNode } from 'react'
import { countUntil } from '../../../kernel/index.ts'
import { usePlayheadState } from '../../../playhead/index.ts'
import { Causes, SettingSlider, Transcript } from '../../../session/index.ts'
import { ChallengeList } from '../../../teaching/index.ts'
import { DataTable, Measured, Switch, Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { evidenceOf, sagaChallenges, type ChallengeId } from '../challenges.ts'
import { measureKeys, measuresAt, type MeasureKey } from '../measures.ts'
import { participantIds } from '../model/world.ts'
import type { SagaFilm } from '../playSaga.ts'
import { sagaWords } from '../words/index.ts'
import { Prove } from './Prove.tsx'
import styles from './Saga.module.css'
import type { SagaRun } from './sagaRun.ts'

interface EvidenceProps {
  readonly run: SagaRun
  readonly other: SagaFilm | null
}

/** The measures at the playhead, and those of the film beside. */
const Numbers = ({ run, other }: EvidenceProps) => {
  const { controls: words, stage } = useWords(sagaWords)
  const now = usePlayheadState(run.playhead, (state) => Math.floor(state.now / 100) * 100)
  const own = measuresAt(run.film, now)
  const beside = other === null ? null : measuresAt(other, now)
  const text = (key: MeasureKey, value: number): string =>
    key === 'heldFor' ? stage.seconds(value) : String(value)
  const cell = (values: Readonly<Record<MeasureKey, number>>, name: string) => (key: MeasureKey) => (
    <Measured origin="simulated" metric={`${key}${name}`}>
      {text(key, values[key])}
    </Measured>
  )
  return (
    <DataTable
      caption={words.numbers}
      columns={[
        { key: 'name', header: words.measure, cell: (key) => stage.measures[key] },
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

/** What stands in each participant's book: nothing is erased. */
const Books = ({ run }: { readonly run: SagaRun }) => {
  const { controls: words, stage } = useWords(sagaWords)
  const count = usePlayheadState(run.playhead, ({ now }) => countUntil(run.film, now))
  const { world } = run.film.frames[count - 1]?.state ?? run.film.initial
  return participantIds.map((id) => (
    <section key={id} aria-label={`${words.bookOf}: ${stage.nodes[id]}`}>
      <h3>{stage.nodes[id]}</h3>
      {world.participants[id].entries.length === 0 && <p className={styles['note']}>{words.noEntries}</p>}
      <ol className={styles['book']}>
        {world.participants[id].entries.map(({ booking, is }, line) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line never moves: nothing in a book is erased
          <li key={`${line} ${booking}`} data-is={is}>
            {stage.booking(booking)}: {stage[is][id]}
          </li>
        ))}
      </ol>
    </section>
  ))
}

const Challenges = ({ run }: { readonly run: SagaRun }) => {
  const words = useWords(sagaWords)
  const evidence = useMemo(() => evidenceOf(run.settings, run.film), [run.settings, run.film])
  const start = (id: ChallengeId): void => {
    const challenge = sagaChallenges.find((one) => one.id === id)
    if (challenge !== undefined) void run.restart(1, { settings: { ...run.settings, ...challenge.start } })
  }
  return (
    <ChallengeList
      lab="saga"
      challenges={sagaChallenges}
      texts={words.challenges}
      evidence={evidence}
      inputs={Math.max(1, run.run.inputs.length)}
      onStart={start}
    />
  )
}

const SettingsPanel = ({ run }: { readonly run: SagaRun }) => {
  const { controls: words } = useWords(sagaWords)
  return (
    <>
      <SettingSlider run={run} name="arrivals" label={words.arrivals} text={words.plain} />
      {(['logs', 'cooperates', 'idempotent', 'buries', 'outbox'] as const).map((name) => (
        <Switch
          key={name}
          label={words[name]}
          checked={run.settings[name] === true}
          onChange={(checked) => void run.change(name, checked)}
        />
      ))}
      <SettingSlider run={run} name="maxTries" label={words.maxTries} text={words.plain} />
      <SettingSlider run={run} name="loss" label={words.loss} text={words.percent} step={0.05} />
      <SettingSlider
        run={run}
        name="duplication"
        label={words.duplication}
        text={words.percent}
        step={0.05}
      />
      <p className={styles['note']}>{words.note}</p>
    </>
  )
}

const NowCauses = ({ run }: { readonly run: SagaRun }) => {
  // While the film plays nobody can read faster than this.
  const now = usePlayheadState(run.playhead, (state) =>
    state.playing ? Math.floor(state.now / 500) * 500 : state.now,
  )
  return <Causes run={run} index={countUntil(run.film, now) - 1} />
}

/** Numbers, books, challenges, log, causes, all interleavings and the settings. */
export const Evidence = ({ run, other }: EvidenceProps) => {
  const { controls: words } = useWords(sagaWords)
  const [tab, setTab] = useState('numbers')
  const panel = (id: string, label: string, content: ReactNode) => ({
    id,
    label,
    content: <div className={styles['panel']}>{content}</div>,
  })
  return (
    <Tabs
      label={words.evidence}
      selected={tab}
      onSelect={setTab}
      tabs={[
        panel('numbers', words.numbers, <Numbers run={run} other={other} />),
        panel('books', words.books, <Books run={run} />),
        panel('prove', words.prove, <Prove run={run} />),
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
