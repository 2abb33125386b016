import { useState } from 'react'
import {
  commandForms,
  commandFrom,
  validate,
  type FieldProblem,
  type FormField,
  type FormValues,
  type GarageCommand,
} from '../../../garage/index.ts'
import { useAction } from '../../../ui/index.ts'
import type { Trace } from '../path/trace.ts'
import type { Send } from '../path/useTraces.ts'
import { exampleValues } from './exampleValues.ts'
import type { Knowledge } from './useKnowledge.ts'

export type CommandType = GarageCommand['type']

/** A form at work. */
export interface CommandFormState {
  readonly type: CommandType
  readonly values: FormValues
  readonly problemOf: (field: FormField) => FieldProblem | undefined
  readonly choose: (type: CommandType) => void
  readonly enter: (name: string, value: string) => void
  /** Sends the command, unless a field is wrong: then it says so beside the field. */
  readonly submit: (actor: string) => void
  readonly busy: boolean
  readonly error: string | null
  /** What became of the last command of this type. */
  readonly last: Trace | null
}

const freshId = (): string => crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? '0'

/** Names of fields that stand inside another field of the command. */
const pathsOf = (type: CommandType, name: string): readonly string[] =>
  type === 'PlanMaintenanceJob' && name === 'customerId' ? ['customerInfo.customerId'] : [name]

const problemIn = (
  problems: readonly FieldProblem[],
  type: CommandType,
  { name }: FormField,
): FieldProblem | undefined =>
  problems.find(({ field }) => pathsOf(type, name).includes(field) || field.endsWith(`.${name}`))

/**
 * The state of the form: an example that follows the read models, under what was entered. What was sent stays as it is
 * until it was accepted, so a refused command keeps all of its input.
 */
export const useCommandForm = (knowledge: Knowledge, send: Send): CommandFormState => {
  const [type, setType] = useState<CommandType>('RegisterCustomer')
  const [entered, setEntered] = useState<FormValues>({})
  const [id, setId] = useState(freshId)
  const [tried, setTried] = useState(false)
  const [last, setLast] = useState<Trace | null>(null)
  const { busy, error, run } = useAction()
  const values = { ...exampleValues(type, knowledge.models, id), ...entered }
  const command = commandFrom(type, values, knowledge.form)
  const problems = tried ? validate(command) : []

  const startAnew = (): void => {
    setEntered({})
    setId(freshId())
    setTried(false)
  }

  return {
    type,
    values,
    busy,
    error,
    last: last !== null && last.command === type ? last : null,
    problemOf: (field) => problemIn(problems, type, field),
    choose: (next) => {
      setType(next)
      setLast(null)
      startAnew()
    },
    enter: (name, value) => setEntered({ ...entered, [name]: value }),
    submit: (actor) => {
      setTried(true)
      setEntered(values)
      if (busy || validate(command).length > 0) return
      run(async () => {
        const trace = await send(command, actor)
        setLast(trace)
        if (trace.end === 'accepted') startAnew()
      })
    },
  }
}

/** The fields of a command, in the order in which people fill them in. */
export const fieldsOf = (type: CommandType): readonly FormField[] => commandForms[type].fields
