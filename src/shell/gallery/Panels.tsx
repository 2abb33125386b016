import { useState } from 'react'
import {
  Banner,
  Button,
  DataTable,
  Dialog,
  Disclosure,
  EmptyState,
  JsonView,
  Measured,
  Progress,
  Tabs,
  type Column,
} from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './GalleryPage.module.css'
import { galleryWords } from './words.ts'

interface Row {
  readonly aggregateId: string
  readonly version: number
}

const rows: readonly Row[] = [
  { aggregateId: 'Customer-jansen', version: 3 },
  { aggregateId: 'Vehicle-12-ABC-3', version: 1 },
  { aggregateId: 'WorkshopPlanning-2026-03-02', version: 8 },
]

const Messages = () => {
  const words = useWords(galleryWords)
  const [open, setOpen] = useState(false)
  return (
    <div className={styles['panels']}>
      {(['info', 'good', 'warn', 'error'] as const).map((kind) => (
        <Banner key={kind} kind={kind} title={words.bannerTitle}>
          {words.banner}
        </Banner>
      ))}
      <Disclosure summary={words.disclosure}>{words.banner}</Disclosure>
      <EmptyState
        title={words.empty.title}
        action={<Button onClick={() => setOpen(true)}>{words.dialog.open}</Button>}
      >
        {words.empty.text}
      </EmptyState>
      <Progress
        label={words.progress}
        done={312}
        total={500}
        text={words.progressText}
        onCancel={() => undefined}
      />
      <Dialog open={open} onClose={() => setOpen(false)} title={words.dialog.title}>
        <p>{words.dialog.text}</p>
      </Dialog>
    </div>
  )
}

const Data = () => {
  const words = useWords(galleryWords)
  const [tab, setTab] = useState('tables')
  const columns: readonly Column<Row>[] = [
    { key: 'aggregateId', header: words.columns.aggregateId, cell: (row) => row.aggregateId, data: true },
    { key: 'version', header: words.columns.version, cell: (row) => row.version, align: 'end', data: true },
  ]
  const table = (
    <DataTable
      caption={words.tableCaption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.aggregateId}
      mark={(row) => (row.version === 8 ? 'changed' : undefined)}
    />
  )
  const data = { customerId: 'jansen', name: 'Jan Jansen', jobs: [1, 2], active: true, notes: null }
  return (
    <div className={styles['data']}>
      <Tabs
        label={words.tabs.label}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'tables', label: words.tabs.tables, content: table },
          { id: 'log', label: words.tabs.log, content: <JsonView value={data} label={words.json} /> },
        ]}
      />
      <JsonView value={data} label={words.json} />
      <p>
        {words.measured} <Measured>0.4 ms</Measured>
      </p>
    </div>
  )
}

/** Messages, panels, tables and data. */
export const Panels = () => (
  <>
    <Messages />
    <Data />
  </>
)
