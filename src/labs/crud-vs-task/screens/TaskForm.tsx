import { useEffect, useRef, useState, type FormEvent } from 'react'
import { Button, Select, TextInput } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { deactivationReasons } from '../desk/clerkEvent.ts'
import type { KnownCustomer } from '../desk/clerkState.ts'
import { startValues, taskFields, type TaskField, type TaskType, type TaskValues } from '../desk/taskForms.ts'
import { crudVsTaskWords } from '../words/index.ts'
import styles from './Screens.module.css'

interface TaskFormProps {
  readonly type: TaskType
  readonly customer: KnownCustomer
  readonly busy: boolean
  readonly onSend: (values: TaskValues) => void
  readonly onCancel: () => void
}

/** A task with a purpose: only the fields that it needs. */
export const TaskForm = ({ type, customer, busy, onSend, onCancel }: TaskFormProps) => {
  const words = useWords(crudVsTaskWords).screen
  const [values, setValues] = useState(() => startValues(type, customer))
  const set = (field: TaskField, value: string): void => setValues({ ...values, [field]: value })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSend(values)
  }
  return (
    <form ref={form} className={styles['task']} aria-label={words.tasks[type]} onSubmit={submit}>
      <h3>{words.tasks[type]}</h3>
      <div className={styles['fields']}>
        {taskFields[type].map((field) =>
          field === 'reason' ? (
            <Select
              key={field}
              label={words.why}
              hint={words.whyHint}
              value={values.reason ?? ''}
              options={deactivationReasons.map((reason) => ({ value: reason, label: words.reasons[reason] }))}
              onChange={(event) => set(field, event.target.value)}
            />
          ) : (
            <TextInput
              key={field}
              label={words.fields[field]}
              value={values[field] ?? ''}
              autoComplete="off"
              onChange={(event) => set(field, event.target.value)}
            />
          ),
        )}
      </div>
      <div className={styles['buttons']}>
        <Button type="submit" kind="command" disabled={busy}>
          {words.send(type)}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
