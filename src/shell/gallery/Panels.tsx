import { useState } from 'react'
import {
  Banner,
  Button,
  Callout,
  DataTable,
  Dialog,
  Disclosure,
  EmptyState,
  JsonView,
  Measured,
  Meter,
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
  { aggregateId: 'Customer-bakker', version: 2 },
]

const Messages = () => {
  const words = useWords(galleryWords)
  const [open, setOpen] = useState(false)
  return (
    <div className={styles['panels']}>
      {(['info', 'good', 'warn', 'error'] as const).map((kind) => (
        <Banner
          key={kind}
          kind={kind}
          title={words.banners[kind].title}
          action={kind === 'error' && <Button size="small">{words.retry}</Button>}
        >
          {words.banners[kind].text}
        </Banner>
      ))}
      <Callout title={words.callout.title}>{words.callout.text}</Callout>
      <Disclosure summary={words.disclosure.summary}>{words.disclosure.text}</Disclosure>
      <div className={styles['frame']}>
        <EmptyState
          title={words.empty.title}
          action={
            <Button kind="command" onClick={() => setOpen(true)}>
              {words.dialog.open}
            </Button>
          }
        >
          {words.empty.text}
        </EmptyState>
      </div>
      <Progress
        label={words.progress.label}
        done={312}
        total={500}
        text={words.progress.text}
        onCancel={() => undefined}
      />
      <Progress label={words.progress.label} done={0} total={null} text={words.progress.unknown} />
      <Meter label={words.meter.label} value={3.2} max={10} text={words.meter.text} family="event" />
      <Dialog open={open} onClose={() => setOpen(false)} title={words.dialog.title}>
        <p>{words.dialog.text}</p>
      </Dialog>
    </div>
  )
}

const Numbers = () => {
  const { numbers } = useWords(galleryWords)
  return (
    <p>
      {numbers.append} <Measured source={numbers.source}>0.4 ms</Measured>; {numbers.latency}{' '}
      <Measured origin="simulated">120 ms</Measured>; {numbers.price}{' '}
      <Measured origin="assumed">€ 0.09</Measured>
    </p>
  )
}

const marks: Readonly<Record<number, 'changed' | 'bad' | 'dimmed'>> = { 8: 'changed', 1: 'dimmed', 2: 'bad' }

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
      mark={(row) => marks[row.version]}
    />
  )
  const data = { customerId: 'jansen', name: 'Jan Jansen', jobs: [1, 2], active: true, notes: null }
  return (
    <>
      <Numbers />
      <div className={styles['data']}>
        <div className={styles['frame']}>
          <Tabs
            label={words.tabs.label}
            selected={tab}
            onSelect={setTab}
            tabs={[
              { id: 'tables', label: words.tabs.tables, content: table },
              { id: 'log', label: words.tabs.log, content: <JsonView value={data} label={words.json} /> },
            ]}
          />
        </div>
        <JsonView value={data} label={words.json} />
      </div>
    </>
  )
}

/** Messages, panels, tables and data. */
export const Panels = () => (
  <>
    <Messages />
    <Data />
  </>
)
