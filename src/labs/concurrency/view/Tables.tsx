import { useEffect, useRef, useState } from 'react'
import {
  planningAggregateId,
  standingJobs,
  workshopPlanning,
  type PlanningEvent,
} from '../../../garage/index.ts'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'
import { Banner, Button, DataTable } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useLog } from '../../../workspace/index.ts'
import { concurrencyWords } from '../words/index.ts'
import styles from './Concurrency.module.css'

interface TablesProps {
  readonly store: EventStore
  readonly day: string
  /** Rows up to this version are shown; later ones are not there yet at the moment of the playhead. */
  readonly version: number
}

const useRows = (store: EventStore, stream: string) => {
  const [error, setError] = useState<string | null>(null)
  const [rows, setRows] = useState<readonly RecordedEvent[]>([])
  const { head } = useLog(store, 1)
  useEffect(() => {
    let over = false
    const read = async (): Promise<readonly RecordedEvent[]> => {
      const found: RecordedEvent[] = []
      for await (const event of store.read(stream)) found.push(event)
      return found
    }
    read()
      .then((found) => {
        if (!over) setRows(found)
      })
      .catch((reason: unknown) => {
        if (!over) setError(reason instanceof Error ? reason.message : String(reason))
      })
    return () => {
      over = true
    }
  }, [store, stream, head])
  return { rows, error }
}

/** Another order that is the same for the same rows: odd ones first, then the others backwards. */
const shuffled = (rows: readonly RecordedEvent[]): readonly RecordedEvent[] => [
  ...rows.filter(({ order }) => order % 2 === 1),
  ...rows.filter(({ order }) => order % 2 === 0).toReversed(),
]

const dataText = (event: RecordedEvent): string => JSON.stringify(event.eventData)

const replayedJobs = (rows: readonly RecordedEvent[]): number =>
  standingJobs(
    rows.reduce(
      (state, event) => workshopPlanning.evolve(state, event as RecordedEvent & PlanningEvent),
      workshopPlanning.initialState,
    ),
  ).length

/** The two tables, with the real rows of this day. */
export const Tables = ({ store, day, version }: TablesProps) => {
  const words = useWords(concurrencyWords).tables
  const stream = planningAggregateId(day)
  const { rows: all, error } = useRows(store, stream)
  const [isShuffled, setShuffled] = useState(false)
  const [replayed, setReplayed] = useState<string | null>(null)
  const rows = all.filter(({ order }) => order <= version)
  const area = useRef<HTMLDivElement>(null)
  // The newest row comes last: so that it is seen to come.
  useEffect(() => {
    if (area.current !== null) area.current.scrollTop = area.current.scrollHeight
  }, [rows.length])
  const replay = (by: 'id' | 'order'): void => {
    const sorted = rows.toSorted((a, b) => a[by] - b[by])
    setReplayed(words.replayed(replayedJobs(sorted), sorted.length))
  }
  return (
    <div className={styles['tables']}>
      {error !== null && <Banner kind="error">{error}</Banner>}
      <div className={styles['aside']}>
        <DataTable
          caption={words.aggregates}
          columns={[
            { key: 'aggregateId', header: 'AggregateID', cell: (row) => row.aggregateId, data: true },
            { key: 'version', header: 'Version', cell: (row) => row.version, align: 'end', data: true },
          ]}
          rows={rows.length === 0 ? [] : [{ aggregateId: stream, version: rows.length }]}
          rowKey={(row) => row.aggregateId}
          empty={words.none}
        />
        <div className={styles['buttons']}>
          <Button size="small" aria-pressed={isShuffled} onClick={() => setShuffled(!isShuffled)}>
            {words.shuffle}
          </Button>
          <Button size="small" onClick={() => replay('order')}>
            {words.byOrder}
          </Button>
          <Button size="small" onClick={() => replay('id')}>
            {words.byId}
          </Button>
          <span role="status">{replayed}</span>
        </div>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must be able to scroll it */}
      <div ref={area} role="group" aria-label={words.events} tabIndex={0} className={styles['scroll']}>
        <DataTable
          caption={words.events}
          showCaption
          columns={[
            { key: 'id', header: 'Id', cell: (row) => row.id, align: 'end', data: true },
            { key: 'aggregateId', header: 'AggregateID', cell: (row) => row.aggregateId, data: true },
            { key: 'order', header: 'Order', cell: (row) => row.order, align: 'end', data: true },
            { key: 'eventType', header: 'EventType', cell: (row) => row.eventType, data: true },
            {
              key: 'eventData',
              header: 'EventData',
              cell: (row) => <span className={styles['json']}>{dataText(row)}</span>,
              data: true,
            },
          ]}
          rows={isShuffled ? shuffled(rows) : rows}
          rowKey={(row) => row.id}
          empty={words.none}
        />
      </div>
    </div>
  )
}
