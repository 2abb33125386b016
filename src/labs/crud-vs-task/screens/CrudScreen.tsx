import { Check, Pencil } from 'lucide-react'
import { useRef, useState, type FormEvent } from 'react'
import { Banner, Button, Measured, Select, TextInput, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { columns, nameOfRow, type ColumnName, type KeyedRow } from '../rows/crudRow.ts'
import { openForm, type OpenForm } from '../rows/saveForm.ts'
import type { Desk } from '../useDesk.ts'
import { secondsSince } from './secondsSince.ts'
import { crudVsTaskWords } from '../words/index.ts'
import styles from './Screens.module.css'

const yesNo = (words: { readonly yes: string; readonly no: string }) => [
  { value: 'true', label: words.yes },
  { value: 'false', label: words.no },
]

interface FieldsProps {
  readonly form: OpenForm
  readonly onChange: (column: ColumnName, value: string) => void
}

/** The seven fields of the form. */
export const CrudFormFields = ({ form, onChange }: FieldsProps) => {
  const words = useWords(crudVsTaskWords).screen
  return columns.map((column) =>
    column === 'active' ? (
      <Select
        key={column}
        label={words.fields.active}
        options={yesNo(words)}
        value={String(form.fields.active)}
        onChange={(event) => onChange(column, event.target.value)}
      />
    ) : (
      <TextInput
        key={column}
        label={words.fields[column]}
        value={form.fields[column]}
        autoComplete="off"
        onChange={(event) => onChange(column, event.target.value)}
      />
    ),
  )
}

/** A form with one of its fields typed anew. */
export const withField = (form: OpenForm, column: ColumnName, value: string): OpenForm => ({
  ...form,
  fields: { ...form.fields, [column]: column === 'active' ? value === 'true' : value },
})

const RowList = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(crudVsTaskWords).screen
  return (
    <table className={styles['list']} aria-label={words.crudList}>
      <thead>
        <tr>
          <th scope="col">{words.first}</th>
          <th scope="col">{words.last}</th>
          <th scope="col">{words.city}</th>
          <th scope="col">{words.active}</th>
          <th scope="col">{words.edit}</th>
        </tr>
      </thead>
      <tbody>
        {desk.crud.rows.map((row) => (
          <tr key={row.key} data-row={row.key} data-chosen={row.key === desk.selected}>
            <td>{row.first_name}</td>
            <td>{row.last_name}</td>
            <td>{row.city}</td>
            <td>{row.active ? words.yes : words.no}</td>
            <td>
              <button
                type="button"
                className={styles['pencil']}
                aria-label={words.editName(nameOfRow(row))}
                aria-pressed={row.key === desk.selected}
                onClick={() => desk.select(row.key)}
              >
                <Pencil aria-hidden size={15} />
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const RowForm = ({ desk, row }: { readonly desk: Desk; readonly row: KeyedRow }) => {
  const words = useWords(crudVsTaskWords).screen
  const [typed, setTyped] = useState<OpenForm | null>(null)
  const [done, setDone] = useState<{ readonly name: string; readonly seconds: string } | null>(null)
  const begun = useRef(0)
  const { busy, error, run } = useAction()
  // A form that somebody has typed in keeps what it was opened with, however old that is by now.
  const form = typed ?? openForm(row.key, row)

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (typed === null) begun.current = performance.now()
    run(async () => {
      const saved = await desk.save(form)
      setTyped(null)
      setDone({ name: nameOfRow(saved.after), seconds: secondsSince(begun.current) })
    })
  }

  return (
    <form className={styles['form']} aria-label={words.formFor(nameOfRow(row))} onSubmit={submit}>
      <div className={styles['fields']}>
        <CrudFormFields
          form={form}
          onChange={(column, value) => {
            if (typed === null) begun.current = performance.now()
            setTyped(withField(form, column, value))
            setDone(null)
          }}
        />
        <Button type="submit" kind="primary" disabled={busy} className={styles['save'] ?? ''}>
          {words.save}
        </Button>
      </div>
      {error !== null && <Banner kind="error">{error}</Banner>}
      <p role="status" className={styles['said']}>
        {done !== null && (
          <>
            <Check aria-hidden size={16} /> {words.saved(done.name)}
            <Measured source={words.timed}>{done.seconds}</Measured>
          </>
        )}
      </p>
    </form>
  )
}

/** The left screen: a grid of rows, a pencil, and one form for whatever is meant. */
export const CrudScreen = ({ desk }: { readonly desk: Desk }) => {
  const row = desk.crud.rows.find(({ key }) => key === desk.selected)
  return (
    <>
      <RowList desk={desk} />
      {row !== undefined && <RowForm key={row.key} desk={desk} row={row} />}
    </>
  )
}
