import { useState } from 'react'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'
import { useWords } from '../../../words/index.ts'
import type { LogTail } from '../../../workspace/index.ts'
import { pipelineWords } from '../words/index.ts'
import { AggregatesTable } from './AggregatesTable.tsx'
import styles from './Evidence.module.css'
import { EventsTable } from './EventsTable.tsx'
import { ShuffledReplay } from './ShuffledReplay.tsx'

interface TablesProps {
  readonly store: EventStore
  readonly log: LogTail
  readonly chosen: ReadonlySet<string>
  /** The aggregate of the chosen command. */
  readonly touched: string | null
}

const most = 40

/** Both tables as they lie in IndexedDB; the rows of the last command are marked. */
export const Tables = ({ store, log, chosen, touched }: TablesProps) => {
  const words = useWords(pipelineWords).evidence
  const [mixed, setMixed] = useState<readonly RecordedEvent[] | null>(null)
  const newest = log.events.slice(-most).toReversed()
  return (
    <div className={styles['panel']}>
      <h3>{words.aggregates}</h3>
      <AggregatesTable store={store} log={log} touched={touched} />
      <h3>{words.events}</h3>
      <ShuffledReplay store={store} log={log} mixed={mixed} setMixed={setMixed} />
      <EventsTable rows={mixed ?? newest} chosen={chosen} />
    </div>
  )
}
