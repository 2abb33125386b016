import { columns, type ColumnName, type CrudFields } from './crudRow.ts'

/** A column whose value was overwritten. */
export interface ColumnChange {
  readonly column: ColumnName
  readonly before: string
  readonly after: string
}

/** A column's value as SQL would show it. */
export const cellText = (value: string | boolean): string =>
  typeof value === 'boolean' ? String(value) : value

/** Columns that differ between two versions of a row, in the form's order. */
export const rowDiff = (before: CrudFields, after: CrudFields): readonly ColumnChange[] =>
  columns
    .filter((column) => before[column] !== after[column])
    .map((column) => ({ column, before: cellText(before[column]), after: cellText(after[column]) }))
