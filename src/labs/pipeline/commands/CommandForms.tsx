import { useState } from 'react'
import { commandForms } from '../../../garage/index.ts'
import { Banner, Button, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Send } from '../path/useTraces.ts'
import { pipelineWords } from '../words/index.ts'
import { CommandField } from './CommandField.tsx'
import styles from './CommandForms.module.css'
import { FormOutcome } from './FormOutcome.tsx'
import { fieldsOf, useCommandForm, type CommandType } from './useCommandForm.ts'
import type { Knowledge } from './useKnowledge.ts'

const types = Object.keys(commandForms) as readonly CommandType[]

interface CommandFormsProps {
  readonly knowledge: Knowledge
  readonly send: Send
}

/** A form for every command, filled in with an example. A refused command keeps all that was entered. */
export const CommandForms = ({ knowledge, send }: CommandFormsProps) => {
  const words = useWords(pipelineWords).form
  const [actor, setActor] = useState(words.actors[0] ?? '')
  const form = useCommandForm(knowledge, send)
  const { type, values } = form
  const hasNothingToChoose = fieldsOf(type).some(
    (field) => ['customer', 'vehicle', 'job'].includes(field.type) && values[field.name] === '',
  )
  return (
    <form
      className={styles['form']}
      aria-label={words.heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.submit(actor)
      }}
    >
      <Select
        label={words.command}
        value={type}
        onChange={(event) => form.choose(event.target.value as CommandType)}
        options={types.map((each) => ({ value: each, label: words.commands[each] }))}
      />
      {hasNothingToChoose && <Banner kind="info">{words.needs[type]}</Banner>}
      <div className={styles['fields']}>
        {fieldsOf(type).map((field) => {
          const problem = form.problemOf(field)
          return (
            <CommandField
              key={`${type} ${field.name}`}
              field={field}
              value={values[field.name] ?? ''}
              day={values['planningDate'] ?? ''}
              knowledge={knowledge}
              error={problem === undefined ? undefined : words.problems[problem.key](problem.params)}
              onChange={(value) => form.enter(field.name, value)}
            />
          )
        })}
        <Select
          label={words.actor}
          value={actor}
          onChange={(event) => setActor(event.target.value)}
          options={words.actors.map((each) => ({ value: each, label: each }))}
        />
      </div>
      <div className={styles['send']}>
        {form.error !== null && <Banner kind="error">{form.error}</Banner>}
        {form.last !== null && <FormOutcome trace={form.last} />}
        <Button kind="command" type="submit" aria-disabled={form.busy}>
          {form.busy ? words.sending : words.send(type)}
        </Button>
      </div>
    </form>
  )
}
