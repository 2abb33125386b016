import { useId, useState } from 'react'
import { Button, TextInput } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { EventFilter } from './eventFilter.ts'
import styles from './Filter.module.css'
import { fieldsOf, filterOf, type FilterFields } from './filterForm.ts'
import { filterWords } from './words.ts'

export interface FilterFormProps {
  readonly filter: EventFilter
  /** Event types to choose from. */
  readonly types: readonly string[]
  readonly onFilter: (filter: EventFilter) => void
}

/** The conditions of the filter; they hold from "Apply" or Enter on. */
export const FilterForm = ({ filter, types, onFilter }: FilterFormProps) => {
  const words = useWords(filterWords)
  const [fields, setFields] = useState(() => fieldsOf(filter))
  const list = useId()
  const set =
    (name: keyof FilterFields) =>
    (event: { readonly target: { readonly value: string } }): void =>
      setFields((before) => ({ ...before, [name]: event.target.value }))
  const time = { type: 'datetime-local', step: 1 }
  return (
    <form
      aria-label={words.form}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        onFilter(filterOf(fields))
      }}
    >
      <TextInput
        label={words.types}
        title={words.typesHint}
        list={list}
        value={fields.types}
        onChange={set('types')}
      />
      <datalist id={list}>
        {types.map((type) => (
          <option key={type}>{type}</option>
        ))}
      </datalist>
      <TextInput
        label={words.aggregate}
        placeholder={words.aggregateHint}
        value={fields.aggregate}
        onChange={set('aggregate')}
      />
      <TextInput label={words.correlation} value={fields.correlation} onChange={set('correlation')} />
      <TextInput label={words.from} {...time} value={fields.from} onChange={set('from')} />
      <TextInput label={words.until} {...time} value={fields.until} onChange={set('until')} />
      <Button type="submit" kind="primary">
        {words.apply}
      </Button>
    </form>
  )
}
