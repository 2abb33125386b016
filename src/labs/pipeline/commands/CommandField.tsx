import type { FormField } from '../../../garage/index.ts'
import { Select, TextInput, type SelectOption } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { pipelineWords } from '../words/index.ts'
import type { Knowledge } from './useKnowledge.ts'

export interface CommandFieldProps {
  readonly field: FormField
  readonly value: string
  readonly day: string
  readonly knowledge: Knowledge
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}

const optionsOf = (field: FormField, knowledge: Knowledge, day: string): readonly SelectOption[] | null => {
  switch (field.type) {
    case 'customer':
      return knowledge.customers
    case 'vehicle':
      return knowledge.vehicles
    case 'job':
      return knowledge.jobsOf(day)
    case 'choice':
      return (field.choices ?? []).map((choice) => ({ value: choice, label: choice }))
    case 'id':
    case 'text':
    case 'long text':
    case 'tel':
    case 'email':
    case 'date':
    case 'time':
      return null
  }
}

const inputType: Readonly<Record<string, string>> = { tel: 'tel', email: 'email', date: 'date', time: 'time' }

/** One field of a command's form. */
export const CommandField = ({ field, value, day, knowledge, error, onChange }: CommandFieldProps) => {
  const words = useWords(pipelineWords).form
  const label = words.labels[field.label]
  const options = optionsOf(field, knowledge, day)
  if (options !== null) {
    const isListed = options.some((option) => option.value === value)
    const unlisted = { value, label: value === '' ? words.noneYet : value }
    const shown = isListed ? options : [unlisted, ...options]
    return (
      <Select
        label={label}
        value={value}
        options={shown}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  }
  return (
    <TextInput
      label={label}
      type={inputType[field.type] ?? 'text'}
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
