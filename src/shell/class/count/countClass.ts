import { isRight, type Prediction, type Sureness, type TaughtStep } from '../../../teaching/index.ts'
import { handInText, type HandedAnswer, type HandIn } from '../format/handIn.ts'

/** How many gave one answer, and how sure they were. */
export interface AnswerCount {
  readonly answer: string
  readonly right: boolean
  readonly count: number
  readonly sure: Readonly<Record<Sureness, number>>
}

/** How a class answered one question. */
export interface QuestionCount {
  readonly step: string
  readonly prediction: Prediction
  readonly answered: number
  readonly right: number
  /** All options of a choice, in their order; for a number: what was said, ascending. */
  readonly answers: readonly AnswerCount[]
}

/** A student who handed in more than once. */
export interface Duplicate {
  readonly student: string
  readonly name: string
  /** At least 2. */
  readonly times: number
}

/** What a class answered; it does not depend on the order in which files came. */
export interface ClassCount {
  readonly students: number
  readonly duplicates: readonly Duplicate[]
  /** One for each question of the lesson, in its order. */
  readonly questions: readonly QuestionCount[]
}

/** The later of two hand-ins of one student; of equal moments the one whose text is greater, so that order plays no part. */
const later = (one: HandIn, other: HandIn): HandIn => {
  if (one.at !== other.at) return one.at > other.at ? one : other
  return handInText(one) > handInText(other) ? one : other
}

const byStudent = (handIns: readonly HandIn[]): ReadonlyMap<string, readonly HandIn[]> => {
  const students = new Map<string, HandIn[]>()
  for (const handIn of handIns)
    students.set(handIn.student, [...(students.get(handIn.student) ?? []), handIn])
  return students
}

const answersTo = (prediction: Prediction, given: readonly HandedAnswer[]): readonly string[] => {
  if (prediction.kind !== 'number') return prediction.options
  return [...new Set(given.map(({ answer }) => String(Number(answer))))].toSorted(
    (a, b) => Number(a) - Number(b),
  )
}

const isSame = ({ kind }: Prediction, one: string, other: string): boolean =>
  kind === 'number' ? Number(one) === Number(other) : one === other

const countAnswer = (prediction: Prediction, answer: string, given: readonly HandedAnswer[]): AnswerCount => {
  const alike = given.filter((each) => isSame(prediction, each.answer, answer))
  const howMany = (sure: Sureness): number => alike.filter((each) => each.sure === sure).length
  return {
    answer,
    right: isRight(prediction, answer),
    count: alike.length,
    sure: { 50: howMany(50), 75: howMany(75), 95: howMany(95) },
  }
}

const countQuestion = (step: string, prediction: Prediction, handIns: readonly HandIn[]): QuestionCount => {
  const given = handIns.flatMap(({ answers }) => answers.filter((answer) => answer.step === step))
  const answers = answersTo(prediction, given).map((answer) => countAnswer(prediction, answer, given))
  const right = answers.filter((each) => each.right).reduce((sum, { count }) => sum + count, 0)
  return { step, prediction, answered: given.length, right, answers }
}

/** Counts hand-ins that were checked. Of each student the latest counts, once. */
export const countClass = (handIns: readonly HandIn[], steps: readonly TaughtStep[]): ClassCount => {
  const students = byStudent(handIns)
  const latest = [...students.values()].map((all) => all.reduce(later))
  return {
    students: students.size,
    duplicates: [...students.values()]
      .filter((all) => all.length > 1)
      .map((all) => ({ ...all.reduce(later), times: all.length }))
      .map(({ student, name, times }) => ({ student, name, times }))
      .toSorted((a, b) => (a.student < b.student ? -1 : 1)),
    questions: steps.flatMap(({ id, predict }) =>
      predict === undefined ? [] : [countQuestion(id, predict, latest)],
    ),
  }
}
