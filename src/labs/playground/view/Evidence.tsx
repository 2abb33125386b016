import { useState } from 'react'
import { DataTable, JsonView, Tabs } from '../../../ui/index.ts'
import type { Json } from '../../../store/index.ts'
import { useWords } from '../../../words/index.ts'
import type { BenchView } from '../bench/bench.ts'
import { playgroundWords } from '../words/index.ts'
import styles from './Playground.module.css'

interface AtProps {
  readonly view: BenchView | null
  /** How many events the playhead has passed. */
  readonly at: number
}

type Row = Readonly<Record<string, Json>>

const isTable = (value: Json): value is readonly Row[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))

const cellText = (value: Json | undefined): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '')

const Projection = ({ name, value }: { readonly name: string; readonly value: Json }) => {
  if (!isTable(value)) return <JsonView label={name} value={value} />
  const rows = value.slice(0, 200).map((row, place) => ({ row, place }))
  const keys = [...new Set(value.slice(0, 200).flatMap((row) => Object.keys(row)))].slice(0, 12)
  return (
    <DataTable
      caption={name}
      rows={rows}
      rowKey={({ place }) => place}
      columns={keys.map((key) => ({
        key,
        header: key,
        cell: ({ row }: (typeof rows)[number]) => cellText(row[key]),
      }))}
    />
  )
}

const Projections = ({ view, at }: AtProps) => {
  const { screen: words } = useWords(playgroundWords)
  return view?.played?.views.map(({ name, views }) => (
    <section key={name} className={styles['projection']}>
      <h3>{words.projectionAt(name, at)}</h3>
      <Projection name={name} value={views[at] ?? null} />
    </section>
  ))
}

const Events = ({ view, at }: AtProps) => {
  const { screen: words } = useWords(playgroundWords)
  return (
    <section aria-label={words.events}>
      <DataTable
        caption={words.events}
        rows={(view?.events ?? []).slice(-200)}
        rowKey={({ id }) => id}
        mark={({ order }) => (order > at ? 'dimmed' : order === at ? 'changed' : undefined)}
        empty={words.noEvents}
        columns={[
          { key: 'order', header: '#', cell: ({ order }) => order, align: 'end' },
          { key: 'type', header: words.event, cell: ({ eventType }) => eventType },
          {
            key: 'data',
            header: words.data,
            data: true,
            cell: ({ eventData }) => JSON.stringify(eventData).slice(0, 300),
          },
        ]}
      />
      <p className={styles['note']}>{words.measured}</p>
    </section>
  )
}

/** The log and the projections at the playhead. */
export const Evidence = ({ view, at }: AtProps) => {
  const { screen: words } = useWords(playgroundWords)
  const [tab, setTab] = useState('events')
  return (
    <Tabs
      label={words.evidence}
      selected={tab}
      onSelect={setTab}
      tabs={[
        { id: 'events', label: words.events, content: <Events view={view} at={at} /> },
        { id: 'projections', label: words.projections, content: <Projections view={view} at={at} /> },
      ]}
    />
  )
}
