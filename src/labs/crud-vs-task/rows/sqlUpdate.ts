import { columns, type CrudRow } from './crudRow.ts'

const literal = (value: string | boolean): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : `'${value.replaceAll("'", "''")}'`

/** The statement that a form with a Save button amounts to: all columns, whichever was meant. */
export const sqlUpdate = (key: string, row: CrudRow): string => {
  const sets = [
    ...columns.map((column) => [column, row[column]] as const),
    ['updated_at', row.updated_at] as const,
  ]
  const lines = sets.map(([column, value]) => `  ${column} = ${literal(value)}`)
  return `UPDATE customers SET\n${lines.join(',\n')}\nWHERE id = ${literal(key)};`
}
