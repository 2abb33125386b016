import { Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { NodeId } from '../picture/layouts.ts'
import type { Played } from '../queueing/playWorkload.ts'
import type { LabRun } from '../run/useRun.ts'
import { evolutionWords } from '../words/index.ts'
import { AllForms } from './AllForms.tsx'
import { Measures } from './Measures.tsx'
import { Price } from './Price.tsx'
import { Queues } from './Queues.tsx'
import { RunLog } from './RunLog.tsx'

interface EvidenceProps {
  readonly played: Played
  readonly run: LabRun
  readonly selected: NodeId | null
  readonly tab: string
  readonly onTab: (tab: string) => void
}

/** What was measured, where it waits, what it costs, and what was changed. */
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
        { id: 'log', label: tabs.log, content: <RunLog run={run} /> },
      ]}
    />
  )
}
