import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TaughtStep } from '../../../teaching/index.ts'
import type { HandIn } from '../format/handIn.ts'
import { countClass, type ClassCount } from './countClass.ts'

const steps: readonly TaughtStep[] = [
  { id: 'look' },
  { id: 'cut', predict: { kind: 'choice', options: ['first', 'second', 'third'], right: 'second' } },
  { id: 'count', predict: { kind: 'number', min: 0, max: 10, step: 1, right: 3, tolerance: 1 } },
]

const handIns: fc.Arbitrary<HandIn> = fc
  .record({
    student: fc.constantFrom('studenta', 'studentb', 'studentc', 'studentd'),
    at: fc.nat(3),
    cut: fc.constantFrom('first', 'second'),
    count: fc.integer({ min: 0, max: 10 }).map(String),
    sure: fc.constantFrom<50 | 75 | 95>(50, 75, 95),
    both: fc.boolean(),
  })
  .map(({ student, at, cut, count, sure, both }) => ({
    class: 'abc123',
    lab: 'cap',
    student,
    name: student,
    at,
    answers: [{ step: 'cut', answer: cut, sure }, ...(both ? [{ step: 'count', answer: count, sure }] : [])],
  }))

const pairs = fc
  .array(handIns, { maxLength: 12 })
  .chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  )

type Count = (handIns: readonly HandIn[], steps: readonly TaughtStep[]) => ClassCount

const ignoresOrder =
  (count: Count) =>
  ([one, other]: readonly [readonly HandIn[], readonly HandIn[]]): boolean =>
    JSON.stringify(count(one, steps)) === JSON.stringify(count(other, steps))

/** Every student is in each sum at most once, and the sums agree with each other. */
const addsUp =
  (count: Count) =>
  (all: readonly HandIn[]): boolean => {
    const { students, questions, duplicates } = count(all, steps)
    const isStudentOnce = students === new Set(all.map(({ student }) => student)).size
    const extra = duplicates.reduce((sum, { times }) => sum + times - 1, 0)
    return (
      isStudentOnce &&
      students + extra === all.length &&
      questions.every(
        ({ answered, right, answers }) =>
          answered <= students &&
          answered === answers.reduce((sum, each) => sum + each.count, 0) &&
          right === answers.filter((each) => each.right).reduce((sum, each) => sum + each.count, 0) &&
          answers.every(({ count, sure }) => count === sure[50] + sure[75] + sure[95]),
      )
    )
  }

const everyFile: Count = (all, of) =>
  countClass(
    all.map((handIn, index) => ({ ...handIn, student: `${handIn.student}${index}` })),
    of,
  )

const firstRead: Count = (all, of) =>
  countClass(
    all.filter(({ student }, index) => all.findIndex((each) => each.student === student) === index),
    of,
  )

describe('the count of a class', () => {
  it('does not depend on the order in which files come', () => {
    fc.assert(fc.property(pairs, ignoresOrder(countClass)), { numRuns: 100 })
  })

  it('mutant "the first file read counts": fails that property', () => {
    expect(fc.check(fc.property(pairs, ignoresOrder(firstRead)), { numRuns: 300 }).failed).toBe(true)
  })

  it('counts each student once, and its sums agree', () => {
    fc.assert(fc.property(fc.array(handIns, { maxLength: 12 }), addsUp(countClass)), { numRuns: 100 })
  })

  it('mutant "every file counts": fails that property', () => {
    const check = fc.check(fc.property(fc.array(handIns, { maxLength: 12 }), addsUp(everyFile)))
    expect(check.failed).toBe(true)
  })

  it('says how many chose what, how sure, and how many were right; of a duplicate the latest counts', () => {
    const handIn = (student: string, at: number, cut: string, count: string): HandIn => ({
      class: 'abc123',
      lab: 'cap',
      student,
      name: student,
      at,
      answers: [
        { step: 'cut', answer: cut, sure: 75 },
        { step: 'count', answer: count, sure: 95 },
      ],
    })
    const count = countClass(
      [handIn('a', 9, 'second', '4'), handIn('a', 1, 'first', '9'), handIn('b', 1, 'first', '4.0')],
      steps,
    )
    expect(count.students).toBe(2)
    expect(count.duplicates).toEqual([{ student: 'a', name: 'a', times: 2 }])
    expect(count.questions.map(({ step, answered, right }) => [step, answered, right])).toEqual([
      ['cut', 2, 1],
      ['count', 2, 2],
    ])
    expect(count.questions[0]?.answers.map(({ answer, count }) => [answer, count])).toEqual([
      ['first', 1],
      ['second', 1],
      ['third', 0],
    ])
    expect(count.questions[1]?.answers).toEqual([
      { answer: '4', right: true, count: 2, sure: { 50: 0, 75: 0, 95: 2 } },
    ])
  })
})
