import { useEffect, useState } from 'react'
import { foldAggregates, sameData } from '../../../garage/index.ts'
import type { AggregateRow, EventStore, RecordedEvent } from '../../../store/index.ts'
import { Button, DataTable, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { LogTail } from '../../../workspace/index.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Evidence.module.css'

interface TablesProps {
  readonly store: EventStore
  readonly log: LogTail
  readonly chosen: ReadonlySet<string>
}

/** Rows of the aggregates that the newest events belong to, as they are in the table now. */
const useAggregateRows = (store: EventStore, log: LogTail): readonly AggregateRow[] => {
  const [rows, setRows] = useState<readonly AggregateRow[]>([])
  useEffect(() => {
    let over = false
    const names = [...new Set(log.events.toReversed().map((event) => event.aggregateId))].slice(0, 40)
    void Promise.all(
      names.map(async (aggregateId) => ({ aggregateId, version: await store.version(aggregateId) })),
    ).then((read) => {
      if (!over) setRows(read)
    })
    return () => {
      over = true
    }
  }, [store, log])
  return rows
}

const shuffled = <Item,>(items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => ({ item, at: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)

const AggregatesTable = ({
  rows,
  touched,
}: {
  readonly rows: readonly AggregateRow[]
  readonly touched: ReadonlySet<string>
}) => {
  const words = useWords(pipelineWords).evidence
  const columns: readonly Column<AggregateRow>[] = [
    { key: 'id', header: words.columns.aggregateId, cell: (row) => row.aggregateId, data: true },
    { key: 'version', header: words.columns.version, cell: (row) => row.version, align: 'end', data: true },
  ]
  return (
    <DataTable
      caption={words.aggregates}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.aggregateId}
      mark={(row) => (touched.has(row.aggregateId) ? 'changed' : undefined)}
      empty={words.emptyModel}
    />
  )
}

const EventsTable = ({
  rows,
  chosen,
}: {
  readonly rows: readonly RecordedEvent[]
  readonly chosen: ReadonlySet<string>
}) => {
  const words = useWords(pipelineWords).evidence
  const { columns: names } = words
  const columns: readonly Column<RecordedEvent>[] = [
    { key: 'id', header: names.id, cell: (row) => row.id, align: 'end', data: true },
    { key: 'aggregateId', header: names.aggregateId, cell: (row) => row.aggregateId, data: true },
    { key: 'order', header: names.order, cell: (row) => row.order, align: 'end', data: true },
    { key: 'eventType', header: names.eventType, cell: (row) => row.eventType, data: true },
    { key: 'eventData', header: names.eventData, cell: (row) => JSON.stringify(row.eventData), data: true },
  ]
  return (
    <DataTable
      caption={words.events}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      mark={(row) => (chosen.has(row.eventId) ? 'changed' : undefined)}
      empty={words.emptyModel}
    />
  )
}

/** Both tables as they lie in IndexedDB; the rows of the last command are marked. */
export const Tables = ({ store, log, chosen }: TablesProps) => {
  const words = useWords(pipelineWords).evidence
  const aggregates = useAggregateRows(store, log)
  const [mixed, setMixed] = useState<readonly RecordedEvent[] | null>(null)
  const [said, setSaid] = useState('')
  const newest = log.events.slice(-40)
  const rows = mixed ?? newest.toReversed()
  const touched = new Set(
    newest.filter((event) => chosen.has(event.eventId)).map((event) => event.aggregateId),
  )

  const replay = (): void => {
    const straight = foldAggregates(newest)
    const byOrder = foldAggregates(rows.toSorted((a, b) => a.order - b.order))
    const byId = foldAggregates(rows.toSorted((a, b) => a.id - b.id))
    setSaid(words.replayed(sameData(byOrder, straight), sameData(byId, straight)))
  }

  return (
    <div className={styles['panel']}>
      <h3>{words.aggregates}</h3>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={words.aggregates}>
        <AggregatesTable rows={aggregates} touched={touched} />
      </div>
      <h3>{words.events}</h3>
      <div className={styles['buttons']}>
        <Button size="small" onClick={() => setMixed(shuffled(newest))}>
          {words.shuffle}
        </Button>
        <Button size="small" disabled={mixed === null} onClick={() => setMixed(null)}>
          {words.unshuffle}
        </Button>
        <Button size="small" onClick={replay}>
          {words.replayCheck}
        </Button>
      </div>
      {said !== '' && <output data-metric="replayedRows">{said}</output>}
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={words.events}>
        <EventsTable rows={rows} chosen={chosen} />
      </div>
    </div>
  )
}
