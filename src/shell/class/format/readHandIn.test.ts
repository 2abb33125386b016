import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TaughtStep } from '../../../teaching/index.ts'
import { checkHandIn } from './checkHandIn.ts'
import { handInText, limits, type HandIn } from './handIn.ts'
import { readHandIn } from './readHandIn.ts'
import type { Reading } from './refusal.ts'

const steps: readonly TaughtStep[] = [
  { id: 'look' },
  { id: 'cut', predict: { kind: 'choice', options: ['first', 'second'], right: 'second' } },
  { id: 'count', predict: { kind: 'number', min: 0, max: 10, step: 1, right: 3, tolerance: 0 } },
  { id: 'place', predict: { kind: 'stage', options: ['replica 1', 'replica 3'], right: 'replica 3' } },
]
const ofClass = { code: 'abc123', lab: 'cap', steps }

const sure = fc.constantFrom<50 | 75 | 95>(50, 75, 95)
const answers = fc
  .record({
    cut: fc.option(fc.constantFrom('first', 'second'), { nil: undefined }),
    count: fc.option(fc.integer({ min: 0, max: 10 }).map(String), { nil: undefined }),
    place: fc.constantFrom('replica 1', 'replica 3'),
    sure,
  })
  .map(({ sure, ...given }) =>
    Object.entries(given).flatMap(([step, answer]) => (answer === undefined ? [] : [{ step, answer, sure }])),
  )
const handIns: fc.Arbitrary<HandIn> = fc.record({
  class: fc.constant('abc123'),
  lab: fc.constant('cap'),
  student: fc.stringMatching(/^[a-z0-9]{8,32}$/),
  name: fc.string({ maxLength: limits.name }).filter((name) => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(name)),
  at: fc.nat(),
  answers,
})

const read = (text: string): Reading<HandIn> => {
  const reading = readHandIn(text)
  return reading.is === 'read' ? checkHandIn(reading.value, ofClass) : reading
}

const whyOf = (text: string): string => {
  const reading = read(text)
  return reading.is === 'refused' ? reading.refusal.why : 'read'
}

const hostile = fc.constantFrom<unknown>(
  null,
  -1,
  Infinity,
  [],
  {},
  '',
  '<script>alert(1)</script>',
  '\u0000',
  'x'.repeat(61),
  { length: 3 },
  true,
)

/** A good file that was damaged: a member changed, taken out or added, the text cut, or characters changed. */
const mutated = fc.tuple(handIns, fc.nat(), hostile, fc.nat(5)).map(([handIn, place, value, how]): string => {
  const text = handInText(handIn)
  const object = JSON.parse(text) as Record<string, unknown>
  const names = Object.keys(object)
  const name = names[place % names.length] ?? 'at'
  switch (how) {
    case 0:
      return JSON.stringify({ ...object, [name]: value })
    case 1:
      return JSON.stringify(
        Object.fromEntries(names.filter((each) => each !== name).map((each) => [each, object[each]])),
      )
    case 2:
      return text.slice(0, place % text.length)
    case 3:
      return `{"__proto__":${JSON.stringify(value)},${text.slice(1)}`
    case 4:
      return JSON.stringify({ ...object, answers: [{ step: 'cut', answer: 'first', sure: value }] })
    default:
      return text.slice(0, place % text.length) + String(value) + text.slice((place % text.length) + 1)
  }
})

/** Whatever is accepted is exactly what its text says; nothing else comes through, and nothing throws. */
const acceptsOnlyWhatItSays =
  (reader: (text: string) => Reading<HandIn>) =>
  (text: string): boolean => {
    const reading = reader(text)
    if (reading.is === 'refused') return reading.refusal.why !== undefined
    const { value } = reading
    const isPlain = Object.getPrototypeOf(value) === Object.prototype
    return (
      isPlain &&
      typeof value.name === 'string' &&
      value.answers.every(({ sure }) => [50, 75, 95].includes(sure)) &&
      handInText(value) === JSON.stringify(JSON.parse(text))
    )
  }

describe('what students hand in', () => {
  const comesBack =
    (write: (handIn: HandIn) => string) =>
    (handIn: HandIn): boolean => {
      const reading = read(write(handIn))
      return reading.is === 'read' && handInText(reading.value) === handInText(handIn)
    }

  it('comes back as it was', () => {
    fc.assert(fc.property(handIns, comesBack(handInText)), { numRuns: 60 })
  })

  it('mutant "everybody is certain": a writer that forgets how sure one was fails that property', () => {
    const certain = ({ answers, ...rest }: HandIn): string =>
      handInText({ ...rest, answers: answers.map((answer) => ({ ...answer, sure: 95 })) })
    expect(fc.check(fc.property(handIns, comesBack(certain))).failed).toBe(true)
  })

  it('is accepted only for what it says, however it was damaged, and reading never throws', () => {
    fc.assert(fc.property(mutated, acceptsOnlyWhatItSays(read)), { numRuns: 300 })
    fc.assert(fc.property(fc.string(), acceptsOnlyWhatItSays(read)), { numRuns: 60 })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('mutant "trusts the parser": a reader that takes JSON as it is fails that property', () => {
    const trusting = (text: string): Reading<HandIn> => {
      try {
        return { is: 'read', value: JSON.parse(text) as HandIn }
      } catch {
        return { is: 'refused', refusal: { why: 'notJson' } }
      }
    }
    expect(fc.check(fc.property(mutated, acceptsOnlyWhatItSays(trusting)), { numRuns: 300 }).failed).toBe(
      true,
    )
  })

  const good: HandIn = {
    class: 'abc123',
    lab: 'cap',
    student: 'a1b2c3d4',
    name: 'Mia',
    at: 5,
    answers: [{ step: 'cut', answer: 'second', sure: 75 }],
  }
  const changed = (change: Readonly<Record<string, unknown>>): string =>
    JSON.stringify({ ...(JSON.parse(handInText(good)) as object), ...change })
  const answering = (change: object): string =>
    changed({ answers: [{ step: 'cut', answer: 'second', sure: 75, ...change }] })

  it.each([
    ['', 'empty'],
    ['hello', 'notJson'],
    ['['.repeat(19_000), 'notJson'],
    ['x'.repeat(20_001), 'tooLarge'],
    ['null', 'otherKind'],
    ['{"format":"replayground-progress"}', 'otherKind'],
    [changed({ version: 2 }), 'version'],
    [changed({ class: 'zzz999' }), 'otherClass'],
    [changed({ lab: 'retro' }), 'otherLab'],
    [changed({ name: 7 }), 'member'],
    [changed({ name: 'a\nb' }), 'member'],
    [changed({ at: -1 }), 'member'],
    [changed({ answers: [] }), 'member'],
    [changed({ isRight: true }), 'unknownMember'],
    [`{"__proto__":{"polluted":1},${handInText(good).slice(1)}`, 'unknownMember'],
    [`{"constructor":1,${handInText(good).slice(1)}`, 'unknownMember'],
    [answering({ sure: 99 }), 'member'],
    [answering({ step: 'look' }), 'unknownStep'],
    [answering({ answer: 'third' }), 'unknownAnswer'],
    [answering({ step: 'count', answer: '11' }), 'unknownAnswer'],
    [answering({ step: 'count', answer: '0x3' }), 'unknownAnswer'],
    [changed({ answers: [...good.answers, ...good.answers] }), 'twice'],
    [handInText(good), 'read'],
    [changed({ name: '<script>alert(1)</script>' }), 'read'],
  ])('is refused with a reason, or read: %.60s', (text, why) => {
    expect(whyOf(text)).toBe(why)
  })
})
