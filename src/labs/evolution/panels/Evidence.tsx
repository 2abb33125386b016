import { countUntil } from '../../../kernel/index.ts'
import { usePlayheadState } from '../../../playhead/index.ts'
import { Causes, Transcript } from '../../../session/index.ts'
import { Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { NodeId } from '../picture/layouts.ts'
import type { Played } from '../queueing/playWorkload.ts'
import type { EvolutionRun } from '../run/evolutionRun.ts'
import { evolutionWords } from '../words/index.ts'
import { AllForms } from './AllForms.tsx'
import { Measures } from './Measures.tsx'
import styles from './Panels.module.css'
import { Price } from './Price.tsx'
import { Queues } from './Queues.tsx'
import { RunChanges } from './RunChanges.tsx'

interface EvidenceProps {
  readonly played: Played
  readonly run: EvolutionRun
  readonly selected: NodeId | null
  readonly tab: string
  readonly onTab: (tab: string) => void
}

const NowCauses = ({ run }: { readonly run: EvolutionRun }) => {
  // While the film plays nobody can read faster than this.
  const now = usePlayheadState(run.playhead, (state) =>
    state.playing ? Math.floor(state.now / 100) * 100 : state.now,
  )
  return <Causes run={run} index={countUntil(run.film, now) - 1} />
}

const Log = ({ run }: { readonly run: EvolutionRun }) => {
  const { tabs } = useWords(evolutionWords).panels
  return (
    <div className={styles['panel']}>
      <section aria-label={tabs.eventLog}>
        <Transcript run={run} />
      </section>
      <NowCauses run={run} />
      <RunChanges run={run} />
    </div>
  )
}

/** What was measured, where it waits, what it costs, what happened and what was changed. */
export const Evidence = ({ played, run, selected, tab, onTab }: EvidenceProps) => {
  const { tabs } = useWords(evolutionWords).panels
  const { outcome } = played
  return (
    <Tabs
      label={tabs.label}
      selected={tab}
      onSelect={onTab}
      tabs={[
        { id: 'measures', label: tabs.measures, content: <Measures outcome={outcome} /> },
        { id: 'forms', label: tabs.forms, content: <AllForms workload={outcome.workload} /> },
        { id: 'queues', label: tabs.queues, content: <Queues played={played} selected={selected} /> },
        { id: 'price', label: tabs.price, content: <Price outcome={outcome} /> },
        { id: 'log', label: tabs.log, content: <Log run={run} /> },
      ]}
    />
  )
}
