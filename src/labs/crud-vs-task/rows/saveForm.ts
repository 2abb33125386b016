import { fieldsOf, type CrudFields, type CrudRow } from './crudRow.ts'

/** A table that can be read and overwritten by key. */
export interface RowTable {
  get(key: string): Promise<CrudRow | undefined>
  put(key: string, row: CrudRow): Promise<void>
}

/** What a save did to the table. */
export interface Saved {
  readonly key: string
  /** The row as it was; it exists nowhere else any more. */
  readonly before: CrudRow
  readonly after: CrudRow
  /** `updated_at` of the row that the form had been filled with. */
  readonly loadedAt: string
}

/** A form on a screen: the row as it was when the form was opened, and what has been typed since. */
export interface OpenForm {
  readonly key: string
  readonly loadedAt: string
  readonly fields: CrudFields
}

/** Fills a form from a row. */
export const openForm = (key: string, row: CrudRow): OpenForm => ({
  key,
  loadedAt: row.updated_at,
  fields: fieldsOf(row),
})

/**
 * Saves a form as such forms do: all columns, over whatever is in the row by now.
 * @throws {Error} the row is not there
 */
export const saveForm = async (table: RowTable, form: OpenForm, now: string): Promise<Saved> => {
  const before = await table.get(form.key)
  if (before === undefined) {
    throw new Error(
      `Failed to save "${form.key}": because the table has no such row. Fill the desk again, then open the form anew.`,
    )
  }
  const after = { ...fieldsOf(form.fields), updated_at: now }
  await table.put(form.key, after)
  return { key: form.key, before, after, loadedAt: form.loadedAt }
}
