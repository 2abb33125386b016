import { useMemo, type ReactNode } from 'react'
import { stateAt } from '../../../kernel/index.ts'
import { usePlayheadState } from '../../../playhead/index.ts'
import { initialSettings, SettingSlider, Transcript } from '../../../session/index.ts'
import { ChallengeList } from '../../../teaching/index.ts'
import { DataTable, Measured, Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { evidenceOf, idempotencyChallenges, type ChallengeId } from '../challenges.ts'
import { measureKeys, measuresOf, type MeasureKey } from '../measures.ts'
import { planTwice } from '../model/planTwice.ts'
import { answeredOf, availabilityOf } from '../model/replicas.ts'
import { idempotencySettings, readSettings } from '../model/settings.ts'
import { idempotencyWords } from '../words/index.ts'
import styles from './Idempotency.module.css'
import type { IdempotencyRun } from './idempotencyRun.ts'

interface EvidenceProps {
  readonly run: IdempotencyRun
  readonly tab: string
  readonly onTab: (tab: string) => void
}

type RunProps = Pick<EvidenceProps, 'run'>

const money: ReadonlySet<MeasureKey> = new Set(['expected', 'balance', 'difference'])

const Numbers = ({ run }: RunProps) => {
  const words = useWords(idempotencyWords)
  const now = usePlayheadState(run.playhead, (state) => Math.floor(state.now / 20) * 20)
  const values = measuresOf(stateAt(run.film, now))
  return (
    <DataTable
      caption={words.numbers}
      columns={[
        { key: 'name', header: words.measure, cell: (key) => words.measures[key] },
        {
          key: 'now',
          header: words.value,
          align: 'end',
          data: true,
          cell: (key) => (
            <Measured origin="simulated" metric={key}>
              {money.has(key) ? words.euros(values[key]) : String(values[key])}
            </Measured>
          ),
        },
      ]}
      rows={measureKeys}
      rowKey={String}
    />
  )
}

const Job = () => {
  const words = useWords(idempotencyWords)
  const row = (label: string, again: 'same' | 'new') => {
    const broken = planTwice(again)
    return (
      <section>
        <h3>{label}</h3>
        <p data-metric={`job ${again}`}>
          {broken.length === 0 ? (
            words.jobDone
          ) : (
            <>
              {words.jobRefused} <code>{broken[0]?.rule}</code>. {broken[0]?.reason}
            </>
          )}
        </p>
      </section>
    )
  }
  return (
    <>
      <p>{words.jobLead}</p>
      {row(words.jobSame, 'same')}
      {row(words.jobNew, 'new')}
    </>
  )
}

const moments = 4000
const hoursInYear = 8766

const Replicas = ({ run }: RunProps) => {
  const words = useWords(idempotencyWords)
  const { replicas } = readSettings(run.settings)
  const formula = availabilityOf(replicas)
  const answered = useMemo(
    () => answeredOf(readSettings(run.settings).replicas, moments, run.run.seed),
    [run.settings, run.run.seed],
  )
  const rows = [
    { key: 'formula', origin: 'assumed', name: words.formula, value: words.share(formula) },
    {
      key: 'simulated',
      origin: 'simulated',
      name: words.simulated(moments),
      value: words.share(answered / moments),
    },
    {
      key: 'downtime',
      origin: 'assumed',
      name: words.downtime,
      value: words.hours((1 - formula) * hoursInYear),
    },
  ] as const
  return (
    <DataTable
      caption={words.replicas}
      columns={[
        { key: 'name', header: words.measure, cell: ({ name }) => name },
        {
          key: 'value',
          header: words.value,
          align: 'end',
          data: true,
          cell: ({ key, origin, value }) => (
            <Measured origin={origin} metric={`availability ${key}`}>
              {value}
            </Measured>
          ),
        },
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  )
}

const Challenges = ({ run }: RunProps) => {
  const words = useWords(idempotencyWords)
  const evidence = useMemo(() => evidenceOf(run.settings, run.film), [run.settings, run.film])
  const start = (id: ChallengeId): void => {
    const challenge = idempotencyChallenges.find((one) => one.id === id)
    if (challenge === undefined) return
    void run.restart(1, { settings: { ...initialSettings(idempotencySettings), ...challenge.start } })
  }
  return (
    <ChallengeList
      lab="idempotency"
      challenges={idempotencyChallenges}
      texts={words.challengeTexts}
      evidence={evidence}
      inputs={Math.max(1, run.run.inputs.length)}
      onStart={start}
    />
  )
}

const SettingsPanel = ({ run }: RunProps) => {
  const words = useWords(idempotencyWords)
  return (
    <>
      <SettingSlider run={run} name="payments" label={words.payments} text={words.plain} />
      <SettingSlider
        run={run}
        name="loseRequest"
        label={words.loseRequest}
        text={words.percent}
        step={0.05}
      />
      <SettingSlider run={run} name="loseReply" label={words.loseReply} text={words.percent} step={0.05} />
      <SettingSlider run={run} name="copyLate" label={words.copyLate} text={words.seconds} step={100} />
      <SettingSlider run={run} name="work" label={words.work} text={words.seconds} step={100} />
      <SettingSlider run={run} name="patience" label={words.patience} text={words.seconds} step={100} />
      <SettingSlider run={run} name="window" label={words.window} text={words.seconds} step={500} />
    </>
  )
}

/** Numbers, the job, the replicas, challenges, settings and the log. */
export const Evidence = ({ run, tab, onTab }: EvidenceProps) => {
  const words = useWords(idempotencyWords)
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
        panel('numbers', words.numbers, <Numbers run={run} />),
        panel('job', words.job, <Job />),
        panel('replicas', words.replicas, <Replicas run={run} />),
        panel('challenges', words.challenges, <Challenges run={run} />),
        panel('settings', words.settings, <SettingsPanel run={run} />),
        panel(
          'log',
          words.log,
          <section aria-label={words.log} className={styles['log']}>
            <Transcript run={run} />
          </section>,
        ),
      ]}
    />
  )
}
