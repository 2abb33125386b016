import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lostUpdate } from '../two-clerks/race.ts'
import { columns, type CrudFields, type CrudRow } from './crudRow.ts'
import { memoryTable } from './memoryTableHarness.ts'
import { rowDiff } from './rowDiff.ts'
import { openForm, saveForm, type OpenForm, type RowTable, type Saved } from './saveForm.ts'
import { sqlUpdate } from './sqlUpdate.ts'

const text = fc.constantFrom('a', 'b', "O'Neil", '')
const fields: fc.Arbitrary<CrudFields> = fc.record({
  first_name: text,
  last_name: text,
  street: text,
  number: text,
  zip_code: text,
  city: text,
  active: fc.boolean(),
})

const typed = (form: OpenForm, change: Partial<CrudFields>): OpenForm => ({
  ...form,
  fields: { ...form.fields, ...change },
})

type Save = (table: RowTable, form: OpenForm, now: string) => Promise<Saved>

/** How forms are saved that were all opened with these fields. */
type Saving = (opened: CrudFields) => Save

/** Two forms opened at the same moment, saved one after the other. */
const twoSaves = async (saving: Saving, row: CrudRow, changes: readonly [CrudFields, CrudFields]) => {
  const save = saving(row)
  const table = memoryTable()
  await table.put('C-1', row)
  const form = openForm('C-1', row)
  const first = await save(table, typed(form, changes[0]), '2')
  const second = await save(table, typed(form, changes[1]), '3')
  return { opened: form.fields, first, second, left: await table.get('C-1') }
}

const lastOneWins = (saving: Saving) =>
  fc.asyncProperty(fields, fields, fields, async (before, one, two) => {
    const { opened, first, second, left } = await twoSaves(saving, { ...before, updated_at: '1' }, [one, two])
    const lost = new Set(lostUpdate(opened, first, second).map(({ column }) => column))
    const meantByFirst = rowDiff(before, one).map(({ column }) => column)
    const stillThere = new Set(columns.filter((column) => left?.[column] === one[column]))
    return (
      columns.every((column) => left?.[column] === two[column]) &&
      meantByFirst.every((column) => lost.has(column) !== stillThere.has(column))
    )
  })

describe('a form with a Save button', () => {
  it('writes every column: of two that were opened together, the second takes the first one’s changes away', async () => {
    await fc.assert(lastOneWins(() => saveForm))
  })

  it('would keep them with the mutant "save only what was typed"', async () => {
    const onlyTyped: Saving = (opened) => async (table, form, now) => {
      const before = await table.get(form.key)
      if (before === undefined) throw new Error('There is no such row.')
      const change = Object.fromEntries(
        rowDiff(opened, form.fields).map(({ column }) => [column, form.fields[column]]),
      )
      const after = { ...before, ...change, updated_at: now }
      await table.put(form.key, after)
      return { key: form.key, before, after, loadedAt: form.loadedAt }
    }
    await expect(fc.assert(lastOneWins(onlyTyped))).rejects.toThrow('Property failed')
  })

  it('cannot save a row that is gone, and says so', async () => {
    const row = { ...sample, updated_at: '1' }
    await expect(saveForm(memoryTable(), openForm('C-9', row), '2')).rejects.toThrow(
      'Failed to save "C-9": because the table has no such row.',
    )
  })

  it('sends one statement with all seven columns, quotes doubled', () => {
    const statement = sqlUpdate('C-1', {
      ...sample,
      last_name: "O'Neil",
      updated_at: '2026-03-02T08:00:00.000Z',
    })
    expect(statement).toBe(
      [
        'UPDATE customers SET',
        "  first_name = 'Noor',",
        "  last_name = 'O''Neil',",
        "  street = 'Kade',",
        "  number = '8',",
        "  zip_code = '3511 AB',",
        "  city = 'Utrecht',",
        '  active = TRUE,',
        "  updated_at = '2026-03-02T08:00:00.000Z'",
        "WHERE id = 'C-1';",
      ].join('\n'),
    )
  })
})

const sample: CrudFields = {
  first_name: 'Noor',
  last_name: 'van Dijk',
  street: 'Kade',
  number: '8',
  zip_code: '3511 AB',
  city: 'Utrecht',
  active: true,
}
