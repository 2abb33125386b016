import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { DataTable, type Column } from './DataTable.tsx'
import { JsonView } from './JsonView.tsx'

interface Row {
  readonly id: string
  readonly version: number
}

const columns: readonly Column<Row>[] = [
  { key: 'id', header: 'AggregateID', cell: (row) => row.id },
  { key: 'version', header: 'Version', cell: (row) => row.version, align: 'end' },
]

it('is a table with a name, headers of columns and headers of rows', async () => {
  const rows = [{ id: 'Customer-1', version: 3 }]
  const screen = await render(
    <DataTable caption="Aggregates" columns={columns} rows={rows} rowKey={(row) => row.id} />,
  )
  await expect.element(screen.getByRole('table', { name: 'Aggregates' })).toBeInTheDocument()
  await expect.element(screen.getByRole('columnheader', { name: 'Version' })).toBeInTheDocument()
  await expect.element(screen.getByRole('rowheader', { name: 'Customer-1' })).toBeInTheDocument()
})

it('says what would be here while there is nothing', async () => {
  const screen = await render(
    <DataTable caption="Aggregates" columns={columns} rows={[]} rowKey={(row) => row.id} empty="None yet" />,
  )
  await expect.element(screen.getByRole('cell', { name: 'None yet' })).toBeInTheDocument()
})

it('shows JSON letter for letter, whatever the texts contain', async () => {
  const value = {
    quote: 'a "b" \\ {c}: [1, true]',
    list: [1.5e-7, -2, null],
    empty: {},
    nested: { ok: false },
  }
  const screen = await render(<JsonView value={value} label="Event data" />)
  const shown = screen.getByLabelText('Event data').element().textContent
  expect(JSON.parse(shown)).toEqual(value)
  expect(shown).toBe(JSON.stringify(value, null, 2))
})
