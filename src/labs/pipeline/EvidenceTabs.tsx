import { useEffect, useMemo, useState } from 'react'
import type { EventStore } from '../../store/index.ts'
import { Tabs } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import type { LogTail } from '../../workspace/index.ts'
import { EventLog } from './evidence/EventLog.tsx'
import { ReadModels } from './evidence/ReadModels.tsx'
import { Tables } from './evidence/Tables.tsx'
import { Times } from './evidence/Times.tsx'
import type { Trace } from './path/trace.ts'
import type { ReadModelsNow } from './path/useReadModels.ts'
import { pipelineWords } from './words/index.ts'
import type { PartId } from './words/lessons.ts'

/** Parts that are about the tables open them. */
const tabOf = (part: PartId): string =>
  part === 'aggregates-table' || part === 'events-table' ? 'tables' : 'log'

interface EvidenceTabsProps {
  readonly part: PartId
  readonly store: EventStore
  readonly log: LogTail
  readonly models: ReadModelsNow
  readonly trace: Trace | null
}

/** Event log, read models, tables, and the measured times of the command on the stage. */
export const EvidenceTabs = ({ part, store, log, models, trace }: EvidenceTabsProps) => {
  const { evidence } = useWords(pipelineWords)
  const [tab, setTab] = useState(tabOf(part))
  useEffect(() => setTab(tabOf(part)), [part])
  const events = trace?.events
  const chosen = useMemo(() => new Set((events ?? []).map(({ eventId }) => eventId)), [events])
  const touched = trace === null || trace.events.length === 0 ? null : trace.aggregateId
  return (
    <Tabs
      label={evidence.tabs}
      selected={tab}
      onSelect={setTab}
      tabs={[
        { id: 'log', label: evidence.log, content: <EventLog log={log} chosen={chosen} /> },
        { id: 'models', label: evidence.models, content: <ReadModels models={models} log={log} /> },
        {
          id: 'tables',
          label: evidence.tables,
          content: <Tables store={store} log={log} chosen={chosen} touched={touched} />,
        },
        { id: 'times', label: evidence.times, content: <Times trace={trace} /> },
      ]}
    />
  )
}
