import type { EventStore } from '../../../store/index.ts'
import { DataTable, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { LogTail } from '../../../workspace/index.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Evidence.module.css'
import { ScrollArea } from './ScrollArea.tsx'
import { countAggregates, type CountedAggregate } from './readStreams.ts'
import { useRead } from './useRead.ts'

const most = 20

interface AggregatesTableProps {
  readonly store: EventStore
  readonly log: LogTail
  readonly touched: string | null
}

/** E33: one row an aggregate; its version is the number of its events, counted anew after each command. */
export const AggregatesTable = ({ store, log, touched }: AggregatesTableProps) => {
  const words = useWords(pipelineWords).evidence
  const rows = useRead(() => countAggregates(store, log.events, most), log) ?? []
  const agrees = rows.every(({ version, events }) => version === events)
  const columns: readonly Column<CountedAggregate>[] = [
    { key: 'id', header: words.columns.aggregateId, cell: (row) => row.aggregateId, data: true },
    { key: 'version', header: words.columns.version, cell: (row) => row.version, align: 'end', data: true },
    { key: 'events', header: words.columns.counted, cell: (row) => row.events, align: 'end', data: true },
  ]
  return (
    <>
      <ScrollArea kind="low" label={words.aggregates}>
        <DataTable
          caption={words.aggregates}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.aggregateId}
          mark={(row) => (row.aggregateId === touched ? 'changed' : undefined)}
          empty={words.emptyModel}
        />
      </ScrollArea>
      {rows.length > 0 && (
        <p className={styles['note']}>
          {words.newestAggregates(rows.length)}{' '}
          <output data-metric="versionIsNumberOfEvents">
            {agrees ? words.versionsAgree : words.versionsDiffer}
          </output>
        </p>
      )}
    </>
  )
}
