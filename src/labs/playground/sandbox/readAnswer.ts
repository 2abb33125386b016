import type { Json } from '../../../store/index.ts'
import { plainJson } from '../../../session/index.ts'
import {
  limits,
  type CommandForm,
  type Complaint,
  type Decided,
  type FormField,
  type Outcome,
  type OwnEvent,
  type Played,
} from './protocol.ts'

type Members = Readonly<Record<string, unknown>>

class AnswerError extends Error {}

const refuse = (because: string): never => {
  throw new AnswerError(because)
}

const members = (value: unknown, what: string): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Members)
    : refuse(`${what} is no object`)

const text = (value: unknown, what: string): string =>
  typeof value === 'string' && value.length <= 2_000 ? value : refuse(`${what} is no short text`)

const list = (value: unknown, what: string): readonly unknown[] =>
  Array.isArray(value) && value.length <= limits.events + 101 ? value : refuse(`${what} is no short list`)

const kinds = ['text', 'number', 'yes-no', 'choice'] as const

const fieldOf = (value: unknown): FormField => {
  const { name, kind, options } = members(value, 'a field')
  return {
    name: text(name, 'the name of a field'),
    kind: kinds.find((each) => each === kind) ?? 'text',
    options: list(options, 'the options').map((each) => text(each, 'an option')),
  }
}

const formOf = (value: unknown): CommandForm => {
  const { name, fields } = members(value, 'a command')
  return { name: text(name, 'the name of a command'), fields: list(fields, 'the fields').map(fieldOf) }
}

const eventOf = (value: unknown): OwnEvent => {
  const { type, data } = members(value, 'an event')
  // Everything in the answer came out of JSON text.
  return { type: text(type, 'the name of an event'), data: members(data, 'the data of an event') as Json }
}

const decidedOf = (value: unknown): Decided | null => {
  if (value === null) return null
  const { is, events, reason } = members(value, 'the decision')
  if (is === 'refused') return { is, reason: text(reason, 'the reason') }
  return { is: 'raised', events: list(events, 'the raised events').map(eventOf) }
}

const complaintKinds = ['changes-input', 'not-deterministic', 'raise-differs'] as const

const complaintOf = (value: unknown): Complaint => {
  const { is, about } = members(value, 'a remark')
  const kind = complaintKinds.find((each) => each === is)
  return { is: kind ?? refuse('a remark is unknown'), about: text(about, 'a remark') }
}

const playedOf = (answer: Members): Played => ({
  is: 'played',
  name: text(answer['name'], 'the name'),
  forms: list(answer['forms'], 'the commands').map(formOf),
  states: list(answer['states'], 'the states') as readonly Json[],
  views: list(answer['views'], 'the projections').map((each) => {
    const { name, views } = members(each, 'a projection')
    return {
      name: text(name, 'the name of a projection'),
      views: list(views, 'a projection') as readonly Json[],
    }
  }),
  decided: decidedOf(answer['decided']),
  complaints: list(answer['complaints'], 'the remarks').map(complaintOf),
})

/** What a sandbox answered, checked member by member: nothing of it is trusted. Never throws. */
export const readAnswer = (answer: string): Outcome => {
  try {
    if (answer.length > limits.answer) return { is: 'invalid', because: 'it is too long' }
    const value = members(plainJson(answer), 'the answer')
    if (value['is'] === 'played') return playedOf(value)
    return {
      is: 'threw',
      where: text(value['where'], 'the place'),
      message: text(value['message'], 'the message'),
    }
  } catch (error) {
    if (error instanceof AnswerError) return { is: 'invalid', because: error.message }
    const because = error instanceof Error ? (/because (.*?)\. /.exec(error.message)?.[1] ?? '') : ''
    return { is: 'invalid', because: because === '' ? 'it cannot be read' : because }
  }
}
