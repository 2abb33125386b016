import type { Sureness } from '../../../teaching/index.ts'

/** Names the kind of file; see docs/answers-format.md. */
export const handInFormat = 'replayground-answers'

/** Raised with each change of the form. */
export const handInVersion = 1

/** What is handed in at most. Lengths in characters. */
export const limits = { text: 20_000, name: 60, id: 60, answer: 60, answers: 100 } as const

/** One answer, as it was committed before the step was shown. */
export interface HandedAnswer {
  /** Id of the step that asked. */
  readonly step: string
  /** Name of the choice, id of the thing on the stage, or the number. */
  readonly answer: string
  readonly sure: Sureness
}

/** What one student hands in for one lab. Whether an answer is right is not in it: who counts knows the lesson. */
export interface HandIn {
  /** Code of the class: lower case letters and digits. */
  readonly class: string
  readonly lab: string
  /** Made at random in the student's browser; tells two students of one name apart. */
  readonly student: string
  /** What the student wants to be called; may be empty. */
  readonly name: string
  /** When it was handed in, in milliseconds since 1970, by the student's clock. */
  readonly at: number
  /** At least one; at most one for each step. */
  readonly answers: readonly HandedAnswer[]
}

/** The text that a file or a QR code carries: JSON, members in this order, so that equal hand-ins are equal texts. */
export const handInText = ({ class: code, lab, student, name, at, answers }: HandIn): string =>
  JSON.stringify({
    format: handInFormat,
    version: handInVersion,
    class: code,
    lab,
    student,
    name,
    at,
    answers: answers.map(({ step, answer, sure }) => ({ step, answer, sure })),
  })
