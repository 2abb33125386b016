import type { Sureness } from '../../../teaching/index.ts'
import { handInFormat, handInVersion, limits, type HandedAnswer, type HandIn } from './handIn.ts'
import { readingOf, refuse, type Reading } from './refusal.ts'

type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return refuse({ why: 'notJson' })
  }
}

/** A name of a member, as far as it can be told without harm. */
const short = (name: string): string => name.slice(0, limits.id)

/** Only members that are known: `__proto__` and its kin are none of them. */
const checkMembers = (value: Members, known: readonly string[]): void => {
  const strange = Object.keys(value).find((name) => !known.includes(name))
  if (strange !== undefined) refuse({ why: 'unknownMember', name: short(strange) })
  const missing = known.find((name) => !Object.hasOwn(value, name))
  if (missing !== undefined) refuse({ why: 'member', name: missing })
}

/** One line of text without control characters. */
const isLine = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(value)

const isId = (value: unknown): value is string => isLine(value, limits.id) && value !== ''

const isCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9]{4,12}$/.test(value)

const isStudent = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9]{8,32}$/.test(value)

const latest = 8.64e15

const isMoment = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= latest

const isSure = (value: unknown): value is Sureness => value === 50 || value === 75 || value === 95

const member = <Value>(name: string, value: unknown, is: (value: unknown) => value is Value): Value =>
  is(value) ? value : refuse({ why: 'member', name })

const answerOf = (value: unknown): HandedAnswer => {
  if (!isObject(value)) return refuse({ why: 'member', name: 'answers' })
  checkMembers(value, ['step', 'answer', 'sure'])
  return {
    step: member('step', value['step'], isId),
    answer: member('answer', value['answer'], (text): text is string => isLine(text, limits.answer)),
    sure: member('sure', value['sure'], isSure),
  }
}

const answersOf = (value: unknown): readonly HandedAnswer[] => {
  if (!Array.isArray(value) || value.length === 0 || value.length > limits.answers)
    return refuse({ why: 'member', name: 'answers' })
  const answers = value.map(answerOf)
  const twice = answers.find(({ step }, index) => answers.findIndex((other) => other.step === step) < index)
  return twice === undefined ? answers : refuse({ why: 'twice', step: twice.step })
}

const memberNames = ['format', 'version', 'class', 'lab', 'student', 'name', 'at', 'answers'] as const

const handInOf = (text: string): HandIn => {
  if (text.length > limits.text) refuse({ why: 'tooLarge', characters: text.length })
  if (text.trim() === '') refuse({ why: 'empty' })
  const value = parsed(text)
  if (!isObject(value) || value['format'] !== handInFormat) return refuse({ why: 'otherKind' })
  if (value['version'] !== handInVersion)
    return refuse({ why: 'version', version: short(JSON.stringify(value['version']) ?? '?') })
  checkMembers(value, memberNames)
  return {
    class: member('class', value['class'], isCode),
    lab: member('lab', value['lab'], isId),
    student: member('student', value['student'], isStudent),
    name: member('name', value['name'], (name): name is string => isLine(name, limits.name)),
    at: member('at', value['at'], isMoment),
    answers: answersOf(value['answers']),
  }
}

/** What a text that somebody else wrote hands in, or why it does not count. Never throws, whatever the text is. */
export const readHandIn = (text: string): Reading<HandIn> => readingOf(() => handInOf(text))
