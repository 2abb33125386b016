import type { Projection } from '../../store/index.ts'

/** How sure somebody was of a bet, in per cent. */
export type Sureness = 50 | 75 | 95

/** The first bet on a question. */
export interface Bet {
  /** Name of the answer, or the number; null when the question was skipped. */
  readonly answer: string | null
  readonly sure: Sureness
  readonly right: boolean
}

/** A challenge that was met. */
export interface Solved {
  /** What it took the best time: things done by the learner. */
  readonly inputs: number
  readonly par: number
}

interface Entries {
  readonly LearningBegun: { readonly number: number }
  readonly StepShown: { readonly lab: string; readonly step: string }
  readonly AnswerPredicted: { readonly lab: string; readonly step: string } & Bet
  readonly ChallengeSolved: { readonly lab: string; readonly challenge: string } & Solved
}

/** Anything that a learner's record takes. */
export type LearnerEntry = {
  readonly [Type in keyof Entries]: { readonly eventType: Type; readonly eventData: Entries[Type] }
}[keyof Entries]

/** What a learner has done, by lab and then by step or challenge. */
export interface LearnerRecord {
  /** Which record it is: 1, 2, ... A new one begins where somebody starts over; the old ones stay in the log. */
  readonly number: number
  readonly shown: Readonly<Record<string, readonly string[]>>
  /** The step that was shown last; null before the first. */
  readonly last: { readonly lab: string; readonly step: string } | null
  readonly bets: Readonly<Record<string, Readonly<Record<string, Bet>>>>
  readonly solved: Readonly<Record<string, Readonly<Record<string, Solved>>>>
}

const prefix = 'learner-'

/** Name of the stream that holds a record. */
export const recordStream = (number: number): string => `${prefix}${number}`

const numberIn = (aggregateId: string): number | null => {
  const digits = aggregateId.startsWith(prefix) ? aggregateId.slice(prefix.length) : ''
  return /^[1-9]\d{0,6}$/.test(digits) ? Number(digits) : null
}

const blank = (number: number): LearnerRecord => ({ number, shown: {}, last: null, bets: {}, solved: {} })

const withSolved = (record: LearnerRecord, entry: Entries['ChallengeSolved']): LearnerRecord => {
  const { lab, challenge, inputs, par } = entry
  const before = record.solved[lab]?.[challenge]
  if (before !== undefined && before.inputs <= inputs) return record
  return {
    ...record,
    solved: { ...record.solved, [lab]: { ...record.solved[lab], [challenge]: { inputs, par } } },
  }
}

const withBet = (record: LearnerRecord, entry: Entries['AnswerPredicted']): LearnerRecord => {
  const { lab, step, answer, sure, right } = entry
  // Later ones came after the answer was seen.
  if (record.bets[lab]?.[step] !== undefined) return record
  return {
    ...record,
    bets: { ...record.bets, [lab]: { ...record.bets[lab], [step]: { answer, sure, right } } },
  }
}

const withShown = (record: LearnerRecord, { lab, step }: Entries['StepShown']): LearnerRecord => {
  const shown = record.shown[lab] ?? []
  const last = { lab, step }
  if (shown.includes(step)) return { ...record, last }
  return { ...record, last, shown: { ...record.shown, [lab]: [...shown, step] } }
}

/** The record after an entry. */
export const withEntry = (record: LearnerRecord, entry: LearnerEntry): LearnerRecord => {
  switch (entry.eventType) {
    case 'LearningBegun':
      return record
    case 'StepShown':
      return withShown(record, entry.eventData)
    case 'AnswerPredicted':
      return withBet(record, entry.eventData)
    case 'ChallengeSolved':
      return withSolved(record, entry.eventData)
  }
}

const kinds: ReadonlySet<string> = new Set<keyof Entries>([
  'LearningBegun',
  'StepShown',
  'AnswerPredicted',
  'ChallengeSolved',
])

/** The newest record in the store, folded from its stream. */
export const learnerRecord: Projection<LearnerRecord> = {
  name: 'learner-record',
  version: 2,
  initial: blank(1),
  when: (record, { aggregateId, eventType, eventData }) => {
    const number = numberIn(aggregateId)
    if (number === null || number < record.number || !kinds.has(eventType)) return record
    const current = number === record.number ? record : blank(number)
    return withEntry(current, { eventType, eventData } as LearnerEntry)
  },
}
