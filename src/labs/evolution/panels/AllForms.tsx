import { DataTable, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { evolutionFormats } from '../formats.ts'
import { sameLoad } from '../queueing/outcomes.ts'
import type { Outcome } from '../queueing/playWorkload.ts'
import type { Workload } from '../run/settings.ts'
import { evolutionWords } from '../words/index.ts'
import styles from './Panels.module.css'
import { useForms } from './useForms.ts'

interface FormRow {
  readonly workload: Workload
  readonly outcome: Outcome | undefined
}

/** All six forms under the same load, beside each other. */
export const AllForms = ({ workload }: { readonly workload: Workload }) => {
  const { tables, stages } = useWords(evolutionWords)
  const { formatNumber, formatShare, formatTime } = useWords(evolutionFormats)
  const outcomes = useForms(workload)
  const rows = sameLoad(workload).map((each, index): FormRow => ({
    workload: each,
    outcome: outcomes[index],
  }))
  const column = (key: string, header: string, text: (outcome: Outcome) => string): Column<FormRow> => ({
    key,
    header,
    align: 'end',
    data: true,
    cell: ({ outcome }) => (outcome === undefined ? '…' : text(outcome)),
  })
  return (
    <div className={styles['panel']}>
      <p>{tables.formsSay}</p>
      <div className={styles['wide']}>
        <DataTable
          caption={tables.formsCaption}
          rows={rows}
          rowKey={(row) => row.workload.stage}
          mark={(row) => (row.workload.stage === workload.stage ? 'changed' : undefined)}
          columns={[
            { key: 'form', header: tables.form, cell: (row) => stages[row.workload.stage].short },
            column('reads', tables.reads, ({ reads }) => formatTime(reads.mean)),
            column('writes', tables.writes, ({ writes }) => formatTime(writes.mean)),
            column('stale', tables.stale, ({ staleReads }) => formatShare(staleReads)),
            column('cost', tables.cost, ({ cost }) => formatNumber(cost)),
            column('parts', tables.parts, ({ parts }) => formatNumber(parts)),
          ]}
        />
      </div>
      {outcomes.includes(undefined) && <p role="status">{tables.playing}</p>}
    </div>
  )
}
