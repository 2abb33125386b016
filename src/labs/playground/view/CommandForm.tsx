import { useState, type FormEvent } from 'react'
import { Button, Select, TextInput } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Json } from '../../../store/index.ts'
import type { CommandForm as Form, FormField, OwnCommand } from '../sandbox/protocol.ts'
import { playgroundWords } from '../words/index.ts'
import styles from './Playground.module.css'

const firstText = ({ kind, options }: FormField): string => {
  if (kind === 'number') return '1'
  if (kind === 'yes-no') return 'yes'
  return options[0] ?? ''
}

const valueOf = ({ kind }: FormField, text: string): Json => {
  if (kind === 'number') return text.trim() === '' ? null : Number(text)
  return kind === 'yes-no' ? text === 'yes' : text
}

interface FieldProps {
  readonly field: FormField
  readonly text: string
  readonly onChange: (text: string) => void
}

const FieldInput = ({ field, text, onChange }: FieldProps) => {
  const { screen: words } = useWords(playgroundWords)
  const { name, kind, options } = field
  if (kind === 'choice' || kind === 'yes-no') {
    const listed =
      kind === 'choice'
        ? options.map((value) => ({ value, label: value }))
        : (['yes', 'no'] as const).map((value) => ({ value, label: words[value] }))
    return (
      <Select label={name} value={text} options={listed} onChange={(event) => onChange(event.target.value)} />
    )
  }
  return (
    <TextInput
      label={name}
      type={kind === 'number' ? 'number' : 'text'}
      step="any"
      value={text}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

interface CommandFormProps {
  readonly form: Form
  readonly busy: boolean
  readonly onSend: (command: OwnCommand) => void
}

/** The form of one command, made from what the program declares. */
export const CommandForm = ({ form, busy, onSend }: CommandFormProps) => {
  const { screen: words } = useWords(playgroundWords)
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  const textOf = (field: FormField): string => texts[field.name] ?? firstText(field)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const fields = Object.fromEntries(form.fields.map((field) => [field.name, valueOf(field, textOf(field))]))
    onSend({ ...fields, type: form.name })
  }
  return (
    <form className={styles['form']} aria-label={form.name} onSubmit={submit}>
      {form.fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          text={textOf(field)}
          onChange={(text) => setTexts({ ...texts, [field.name]: text })}
        />
      ))}
      <Button type="submit" kind="command" size="small" disabled={busy}>
        {words.send(form.name)}
      </Button>
    </form>
  )
}
