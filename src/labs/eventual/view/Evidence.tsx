import { useMemo, useState, type ReactNode } from 'react'
import { countUntil } from '../../../kernel/index.ts'
import { usePlayheadState } from '../../../playhead/index.ts'
import { Causes, Transcript } from '../../../session/index.ts'
import { ChallengeList } from '../../../teaching/index.ts'
import { Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { eventualChallenges, evidenceOf, type ChallengeId } from '../challenges.ts'
import { eventualWords } from '../words/index.ts'
import { Curve } from './Curve.tsx'
import styles from './Eventual.module.css'
import type { EventualRun } from './eventualRun.ts'
import { Numbers } from './Numbers.tsx'
import { SettingsPanel } from './SettingsPanel.tsx'

interface RunProps {
  readonly run: EventualRun
}

const Challenges = ({ run }: RunProps) => {
  const words = useWords(eventualWords)
  const evidence = useMemo(() => evidenceOf(run.settings, run.film), [run.settings, run.film])
  const start = (id: ChallengeId): void => {
    const challenge = eventualChallenges.find((one) => one.id === id)
    if (challenge !== undefined) void run.restart(1, { settings: { ...run.settings, ...challenge.start } })
  }
  return (
    <ChallengeList
      lab="eventual"
      challenges={eventualChallenges}
      texts={words.challenges}
      evidence={evidence}
      inputs={Math.max(1, run.run.inputs.length)}
      onStart={start}
    />
  )
}

const NowCauses = ({ run }: RunProps) => {
  // While the film plays nobody can read faster than this.
  const now = usePlayheadState(run.playhead, (state) =>
    state.playing ? Math.floor(state.now / 500) * 500 : state.now,
  )
  return <Causes run={run} index={countUntil(run.film, now) - 1} />
}

/** Numbers, many films, challenges, settings, log and causes. */
export const Evidence = ({ run }: RunProps) => {
  const { controls: words } = useWords(eventualWords)
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
        panel('curve', words.curve, <Curve run={run} />),
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
