import { DataTable } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Evidence.module.css'
import { ScrollArea } from './ScrollArea.tsx'
import type { TextTable } from './modelTables.ts'

type Row = TextTable['rows'][number]

/** A table of texts with the number of its rows. */
export const TextTableView = ({
  caption,
  table,
}: {
  readonly caption: string
  readonly table: TextTable
}) => {
  const words = useWords(pipelineWords).evidence
  return (
    <>
      <p className={styles['note']}>
        {table.all === null ? words.newestRows(table.rows.length) : words.rows(table.rows.length, table.all)}
      </p>
      <ScrollArea kind="wide" label={caption}>
        <DataTable
          caption={caption}
          columns={table.headers.map((header, index) => ({
            key: header,
            header,
            cell: (row: Row) => row.cells[index] ?? '',
          }))}
          rows={table.rows}
          rowKey={(row) => row.key}
          empty={words.emptyModel}
        />
      </ScrollArea>
    </>
  )
}
