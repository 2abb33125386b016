import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

export interface Column<Row> {
  readonly key: string
  readonly header: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** Numbers to the right. */
  readonly align?: 'start' | 'end'
  /** Set in the type of data. */
  readonly data?: boolean
}

export interface DataTableProps<Row> {
  /** Says what the table is; hidden by default, read aloud. */
  readonly caption: string
  readonly showCaption?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string | number
  /** Marks a row: `changed` by the last event, `dimmed`, `bad`. */
  readonly mark?: (row: Row) => 'changed' | 'dimmed' | 'bad' | undefined
  /** Shown in place of rows when there are none. */
  readonly empty?: ReactNode
}

/** A table with a header that stays in sight. For at most a few hundred rows; the first column names the row. */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const { caption, showCaption = false, columns, rows, rowKey, mark, empty } = props
  return (
    <table className={styles['table']}>
      <caption className={showCaption ? styles['caption'] : 'visually-hidden'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-align={column.align}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} data-mark={mark?.(row)}>
            {columns.map((column, index) => {
              const Cell = index === 0 ? 'th' : 'td'
              return (
                <Cell
                  key={column.key}
                  scope={index === 0 ? 'row' : undefined}
                  data-align={column.align}
                  data-data={column.data}
                >
                  {column.cell(row)}
                </Cell>
              )
            })}
          </tr>
        ))}
        {rows.length === 0 && empty !== undefined && (
          <tr>
            <td colSpan={columns.length} className={styles['empty']}>
              {empty}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
