import { useEffect, useState } from 'react'
import {
  commandForms,
  commandFrom,
  validate,
  type FormField,
  type FormValues,
  type GarageCommand,
} from '../../../garage/index.ts'
import { Banner, Button, Select, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Trace } from '../path/trace.ts'
import { pipelineWords } from '../words/index.ts'
import { CommandField } from './CommandField.tsx'
import styles from './CommandForms.module.css'
import type { Knowledge } from './useKnowledge.ts'

type CommandType = GarageCommand['type']

const types = Object.keys(commandForms) as readonly CommandType[]

const freshId = (): string => crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? '0'

const firstValue = (field: FormField, knowledge: Knowledge, day: string): string => {
  switch (field.type) {
    case 'id':
      return `${field.name === 'jobId' ? 'job' : 'c'}-${freshId()}`
    case 'customer':
      return knowledge.customers[0]?.value ?? ''
    case 'vehicle':
      return knowledge.vehicles[0]?.value ?? ''
    case 'job':
      return knowledge.jobsOf(day)[0]?.value ?? ''
    case 'date':
      return day
    case 'text':
    case 'long text':
    case 'tel':
    case 'email':
    case 'time':
    case 'choice':
      return field.example
  }
}

const dayFor = (type: CommandType, knowledge: Knowledge): string => {
  const example = commandForms[type].fields.find((field) => field.type === 'date')?.example ?? ''
  return type === 'PlanMaintenanceJob' ? example : (knowledge.lastDay ?? example)
}

const firstValues = (type: CommandType, knowledge: Knowledge): FormValues => {
  const day = dayFor(type, knowledge)
  return Object.fromEntries(
    commandForms[type].fields.map((field) => [field.name, firstValue(field, knowledge, day)]),
  )
}

/** Selects that point to nothing yet take the first choice there is, as soon as there is one. */
const completed = (type: CommandType, values: FormValues, knowledge: Knowledge): FormValues => {
  const day = values['planningDate'] ?? ''
  const missing = commandForms[type].fields.filter(
    (field) => values[field.name] === '' && ['customer', 'vehicle', 'job'].includes(field.type),
  )
  return missing.length === 0
    ? values
    : {
        ...values,
        ...Object.fromEntries(missing.map((field) => [field.name, firstValue(field, knowledge, day)])),
      }
}

interface CommandFormsProps {
  readonly knowledge: Knowledge
  readonly send: (command: GarageCommand, actor: string) => Promise<Trace>
}

/** A form for every command. A refused command keeps all that was entered. */
export const CommandForms = ({ knowledge, send }: CommandFormsProps) => {
  const words = useWords(pipelineWords).form
  const [type, setType] = useState<CommandType>('RegisterCustomer')
  const [entered, setEntered] = useState<FormValues>(() => firstValues('RegisterCustomer', knowledge))
  const [actor, setActor] = useState(words.actors[0] ?? '')
  const [tried, setTried] = useState(false)
  const [last, setLast] = useState<Trace | null>(null)
  const { busy, error, run } = useAction()
  const values = completed(type, entered, knowledge)
  const command = commandFrom(type, values, knowledge.form)
  const problems = tried ? validate(command) : []

  useEffect(() => setTried(false), [type])

  const choose = (next: CommandType): void => {
    setType(next)
    setEntered(firstValues(next, knowledge))
    setLast(null)
  }

  const submit = (): void =>
    run(async () => {
      setTried(true)
      if (validate(command).length > 0) return
      const trace = await send(command, actor)
      setLast(trace)
      if (trace.end !== 'accepted') return
      setTried(false)
      // The next one needs an id of its own; all else is kept.
      const fresh = firstValues(type, knowledge)
      const ids = commandForms[type].fields.filter((field) => field.type === 'id').map((field) => field.name)
      setEntered({ ...values, ...Object.fromEntries(ids.map((name) => [name, fresh[name] ?? ''])) })
    })

  const errorOf = (field: FormField): string | undefined => {
    const path =
      field.name === 'customerId' && type === 'PlanMaintenanceJob' ? 'customerInfo.customerId' : field.name
    const problem = problems.find((each) => each.field === path || each.field.endsWith(`.${field.name}`))
    return problem === undefined ? undefined : words.problems[problem.key](problem.params)
  }

  const failed = last?.rules.find((rule) => !rule.holds)
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <h2>{words.heading}</h2>
      <Select
        label={words.command}
        value={type}
        onChange={(event) => choose(event.target.value as CommandType)}
        options={types.map((each) => ({ value: each, label: words.commands[each] }))}
      />
      <div className={styles['fields']}>
        {commandForms[type].fields.map((field) => (
          <CommandField
            key={`${type} ${field.name}`}
            field={field}
            value={values[field.name] ?? ''}
            day={values['planningDate'] ?? ''}
            knowledge={knowledge}
            error={errorOf(field)}
            onChange={(value) => setEntered({ ...values, [field.name]: value })}
          />
        ))}
        <Select
          label={words.actor}
          value={actor}
          onChange={(event) => setActor(event.target.value)}
          options={words.actors.map((each) => ({ value: each, label: each }))}
        />
      </div>
      <Button kind="command" type="submit" disabled={busy}>
        {busy ? words.sending : words.send(type)}
      </Button>
      {error !== null && <Banner kind="error">{words.failed(error)}</Banner>}
      {last !== null && last.command === type && last.end === 'rejected' && (
        <Banner kind="error">{words.rejected(failed?.rule ?? '', failed?.reason ?? '')}</Banner>
      )}
      {last !== null && last.command === type && last.end === 'accepted' && (
        <Banner kind="good">{words.accepted(type, last.eventType ?? '')}</Banner>
      )}
    </form>
  )
}
