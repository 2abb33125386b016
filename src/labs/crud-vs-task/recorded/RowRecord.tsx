import { DataTable } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { rowDiff, type ColumnChange } from '../rows/rowDiff.ts'
import type { Saved } from '../rows/saveForm.ts'
import { sqlUpdate } from '../rows/sqlUpdate.ts'
import { crudVsTaskWords } from '../words/index.ts'
import styles from './Recorded.module.css'

/** The statement of a save. */
export const Statement = ({ saved }: { readonly saved: Saved }) => {
  const words = useWords(crudVsTaskWords).recorded
  return (
    <pre className={styles['sql']} role="group" aria-label={words.statement}>
      <code>{sqlUpdate(saved.key, saved.after)}</code>
    </pre>
  )
}

/** The columns that a save overwrote. */
export const Overwritten = ({ saved }: { readonly saved: Saved }) => {
  const words = useWords(crudVsTaskWords).recorded
  const changes = rowDiff(saved.before, saved.after)
  return (
    <div className={styles['table']}>
      <DataTable
        caption={words.diff}
        columns={[
          {
            key: 'column',
            header: words.column,
            cell: (change: ColumnChange) => <code>{change.column}</code>,
          },
          { key: 'before', header: words.before, cell: (change) => <del>{change.before}</del>, data: true },
          { key: 'after', header: words.after, cell: (change) => <ins>{change.after}</ins>, data: true },
        ]}
        rows={changes}
        rowKey={(change) => change.column}
        empty={words.onlyStamp}
      />
    </div>
  )
}

/** What is left of a save: one row, and what was in it before only as long as this page is open. */
export const RowRecord = ({ saved }: { readonly saved: Saved | undefined }) => {
  const words = useWords(crudVsTaskWords).recorded
  if (saved === undefined) return <p className={styles['none']}>{words.nothingSaved}</p>
  return (
    <>
      <h3>{words.statement}</h3>
      <Statement saved={saved} />
      <h3>{words.diff}</h3>
      <Overwritten saved={saved} />
    </>
  )
}
