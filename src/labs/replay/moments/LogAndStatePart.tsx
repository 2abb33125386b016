import { useEffect, useMemo, useState } from 'react'
import { evolveAggregate } from '../../../garage/index.ts'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'
import { DataTable, JsonView, Measured, Select, Slider, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { replayWords } from '../words.ts'
import styles from './Moments.module.css'

const useAggregateIds = (store: EventStore, head: number): readonly string[] => {
  const [ids, setIds] = useState<readonly string[]>([])
  useEffect(() => {
    let over = false
    void store.aggregates({ limit: 300 }).then((rows) => {
      // The longest streams first: they have most to show.
      if (!over) setIds(rows.toSorted((a, b) => b.version - a.version).map((row) => row.aggregateId))
    })
    return () => {
      over = true
    }
  }, [store, head])
  return ids
}

const useStreamOf = (
  store: EventStore,
  aggregateId: string | undefined,
  head: number,
): readonly RecordedEvent[] => {
  const [events, setEvents] = useState<readonly RecordedEvent[]>([])
  useEffect(() => {
    if (aggregateId === undefined) return undefined
    const controller = new AbortController()
    const read = async (): Promise<void> => {
      const found: RecordedEvent[] = []
      for await (const event of store.read(aggregateId, { signal: controller.signal })) found.push(event)
      setEvents(found)
    }
    read().catch((error: unknown) => {
      if (!controller.signal.aborted) console.error(error)
    })
    return () => controller.abort()
  }, [store, aggregateId, head])
  return events
}

/** E01 and E03: one stream, and the object that its first k events make. */
export const LogAndStatePart = ({ store, head }: { readonly store: EventStore; readonly head: number }) => {
  const words = useWords(replayWords).stream
  const ids = useAggregateIds(store, head)
  const [chosen, setChosen] = useState<string | null>(null)
  const aggregateId = chosen ?? ids[0]
  const events = useStreamOf(store, aggregateId, head)
  const [folded, setFolded] = useState<number | null>(null)
  const count = Math.min(folded ?? events.length, events.length)
  const state = useMemo(
    () => events.slice(0, count).reduce<unknown>(evolveAggregate, undefined),
    [events, count],
  )
  const columns: readonly Column<RecordedEvent>[] = [
    { key: 'order', header: words.order, cell: (event) => event.order, align: 'end', data: true },
    { key: 'type', header: words.type, cell: (event) => event.eventType },
    {
      key: 'recorded',
      header: words.recorded,
      cell: (event) => event.recordedAt.slice(0, 16).replace('T', ' '),
      data: true,
    },
  ]
  return (
    <div className={styles['moment']}>
      <div className={`${styles['card']} ${styles['wide']}`}>
        <div className={styles['controls']}>
          <Select
            label={words.aggregate}
            value={aggregateId ?? ''}
            onChange={(event) => {
              setChosen(event.target.value)
              setFolded(null)
            }}
            options={ids.map((id) => ({ value: id, label: id }))}
          />
        </div>
        <Slider
          label={words.handle}
          min={0}
          max={events.length}
          value={count}
          text={words.of(count, events.length)}
          onChange={setFolded}
        />
      </div>
      <section aria-label={words.log} className={styles['card']}>
        <h2>{words.log}</h2>
        <p className={styles['fine']}>
          {words.id} <output data-metric="logStream">{aggregateId}</output>, {words.version}{' '}
          <Measured metric="logVersion">{String(count)}</Measured>
        </p>
        <DataTable
          caption={words.log}
          columns={columns}
          rows={events}
          rowKey={(event) => event.id}
          mark={({ order }) => (order === count ? 'changed' : order > count ? 'dimmed' : undefined)}
        />
      </section>
      <section aria-label={words.object} className={styles['card']}>
        <h2>{words.object}</h2>
        <p className={styles['fine']}>
          {words.id} <output data-metric="stateStream">{aggregateId}</output>, {words.version}{' '}
          <Measured metric="stateVersion">{String(events[count - 1]?.order ?? 0)}</Measured>
        </p>
        <JsonView value={state ?? null} label={words.json} />
      </section>
    </div>
  )
}
