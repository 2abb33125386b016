import { useMemo, useState, type ReactNode } from 'react'
import { countUntil } from '../../../kernel/index.ts'
import { usePlayheadState } from '../../../playhead/index.ts'
import { initialSettings, Transcript } from '../../../session/index.ts'
import { ChallengeList } from '../../../teaching/index.ts'
import { DataTable, Measured, Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { choosingChallenges, evidenceOf, type ChallengeId } from '../challenges.ts'
import { measureKeys, measuresOf } from '../measures.ts'
import { choosingSettings } from '../settings.ts'
import { choosingWords } from '../words/index.ts'
import styles from './Choosing.module.css'
import type { ChoosingRun } from './choosingRun.ts'

interface RunProps {
  readonly run: ChoosingRun
}

const Numbers = ({ run }: RunProps) => {
  const words = useWords(choosingWords)
  const count = usePlayheadState(run.playhead, ({ now }) => countUntil(run.film, now))
  const values = measuresOf(run.film.frames[count - 1]?.state ?? run.film.initial, run.settings)
  return (
    <DataTable
      caption={words.numbers}
      columns={[
        { key: 'name', header: words.measure, cell: (key) => words.counts[key] },
        {
          key: 'now',
          header: words.value,
          align: 'end',
          data: true,
          cell: (key) => (
            <Measured origin="assumed" metric={key}>
              {key === 'expectedCost' || key === 'leastCost' ? words.euros(values[key]) : String(values[key])}
            </Measured>
          ),
        },
      ]}
      rows={measureKeys}
      rowKey={String}
    />
  )
}

const Challenges = ({ run }: RunProps) => {
  const words = useWords(choosingWords)
  const evidence = useMemo(() => evidenceOf(run.settings, run.film), [run.settings, run.film])
  const start = (id: ChallengeId): void => {
    const challenge = choosingChallenges.find((one) => one.id === id)
    if (challenge === undefined) return
    void run.restart(1, { settings: { ...initialSettings(choosingSettings), ...challenge.start } })
  }
  return (
    <ChallengeList
      lab="choosing"
      challenges={choosingChallenges}
      texts={words.challengeTexts}
      evidence={evidence}
      inputs={Math.max(1, run.run.inputs.length)}
      onStart={start}
    />
  )
}

/** Numbers, challenges and the log of what was said. */
export const Evidence = ({ run }: RunProps) => {
  const words = useWords(choosingWords)
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
        panel('numbers', words.numbers, <Numbers run={run} />),
        panel('challenges', words.challenges, <Challenges run={run} />),
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
