import { useState, type ReactNode } from 'react'
import {
  auditEntry,
  customerCopies,
  tableEntries,
  tableValues,
  type Customers,
  type DayPlanning,
  type Vehicles,
} from '../../../garage/index.ts'
import { DataTable, Select, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useProjection, type LogTail } from '../../../workspace/index.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Evidence.module.css'

interface ReadModelsProps {
  readonly customers: Customers
  readonly vehicles: Vehicles
  readonly planning: DayPlanning
  readonly log: LogTail
}

/** More rows than this do not help; the newest are shown. */
const most = 100

type Texts = Readonly<Record<string, string>>

interface TextTableProps {
  readonly caption: string
  readonly headers: readonly string[]
  readonly rows: readonly Texts[]
  readonly all: number
}

/** A table of texts; each row has a `key` and one text a header. */
const TextTable = ({ caption, headers, rows, all }: TextTableProps) => {
  const words = useWords(pipelineWords).evidence
  const columns: readonly Column<Texts>[] = headers.map((header) => ({
    key: header,
    header,
    cell: (row) => row[header] ?? '',
  }))
  return (
    <>
      <p className={styles['note']}>{words.rows(rows.length, all)}</p>
      <div
        className={styles['scroll']}
        style={{ maxBlockSize: 'none' }}
        tabIndex={0}
        role="group"
        aria-label={caption}
      >
        <DataTable
          caption={caption}
          columns={columns}
          rows={rows}
          rowKey={(row) => row['key'] ?? ''}
          empty={words.emptyModel}
        />
      </div>
    </>
  )
}

const Copies = ({
  context,
  caption,
}: {
  readonly context: 'Workshop' | 'Invoicing' | 'Notifications'
  readonly caption: string
}) => {
  const [view] = useProjection(customerCopies)
  const rows: readonly object[] = tableValues<object>(view.state[context])
  const texts = rows
    .slice(-most)
    .toReversed()
    .map((row): Texts => ({ ...(row as Texts), key: (row as Texts)['customerId'] ?? '' }))
  const headers = Object.keys(texts[0] ?? {}).filter((header) => header !== 'key')
  return <TextTable caption={caption} headers={headers} rows={texts} all={rows.length} />
}

const useModels = ({
  customers,
  vehicles,
  planning,
  log,
}: ReadModelsProps): Readonly<Record<string, () => ReactNode>> => {
  const words = useWords(pipelineWords)
  const { evidence, readModels } = words
  const newest = <Item,>(items: readonly Item[]): readonly Item[] => items.slice(-most).toReversed()
  return {
    [readModels.customers]: () => (
      <TextTable
        caption={readModels.customers}
        headers={[evidence.name, evidence.place, evidence.phone, evidence.status]}
        all={customers.size}
        rows={newest(tableValues(customers)).map((row) => ({
          key: row.customerId,
          [evidence.name]: row.name,
          [evidence.place]: `${row.address}, ${row.postalCode} ${row.city}`,
          [evidence.phone]: row.telephoneNumber,
          [evidence.status]: row.reason === null ? row.status : `${row.status}: ${row.reason}`,
        }))}
      />
    ),
    [readModels.vehicles]: () => (
      <TextTable
        caption={readModels.vehicles}
        headers={[evidence.vehicle, evidence.owner]}
        all={vehicles.size}
        rows={newest(tableValues(vehicles)).map((row) => ({
          key: row.licenseNumber,
          [evidence.vehicle]: `${row.licenseNumber}, ${row.brand} ${row.type}`,
          [evidence.owner]: row.ownerId,
        }))}
      />
    ),
    [readModels.dayPlanning]: () => {
      const jobs = [...tableEntries(planning)].flatMap(({ key: day, value }) =>
        value.jobs.map((job) => ({
          key: job.jobId,
          [evidence.day]: day,
          [evidence.slot]: `${job.startTime.slice(11)}-${job.endTime.slice(11)}`,
          [evidence.job]: `${job.vehicleInfo.licenseNumber}, ${job.description}`,
          [evidence.state]: job.standing.is,
        })),
      )
      return (
        <TextTable
          caption={readModels.dayPlanning}
          headers={[evidence.day, evidence.slot, evidence.job, evidence.state]}
          all={jobs.length}
          rows={newest(jobs)}
        />
      )
    },
    ...Object.fromEntries(
      (['Workshop', 'Invoicing', 'Notifications'] as const).map((context) => [
        evidence.copies[context],
        () => <Copies context={context} caption={evidence.copies[context]} />,
      ]),
    ),
    [evidence.audit]: () => (
      <TextTable
        caption={evidence.audit}
        headers={[evidence.when, evidence.who, evidence.what]}
        all={log.head}
        rows={newest(log.events).map((event) => {
          const entry = auditEntry(event)
          return {
            key: String(entry.id),
            [evidence.when]: entry.when.slice(0, 19).replace('T', ' '),
            [evidence.who]: entry.who ?? evidence.nobody,
            [evidence.what]: entry.sentence,
          }
        })}
      />
    ),
  }
}

/** The read models as tables, one at a time. */
export const ReadModels = (props: ReadModelsProps) => {
  const words = useWords(pipelineWords)
  const models = useModels(props)
  const names = Object.keys(models)
  const [chosen, setChosen] = useState(words.readModels.customers)
  return (
    <div className={styles['panel']}>
      <Select
        label={words.evidence.model}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        options={names.map((name) => ({ value: name, label: name }))}
      />
      {models[chosen]?.()}
    </div>
  )
}
