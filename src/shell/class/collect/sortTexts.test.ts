import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TaughtStep } from '../../../teaching/index.ts'
import { handInText } from '../format/handIn.ts'
import { sortTexts, type Source } from './sortTexts.ts'
import { textsInPaste } from './readSource.ts'

const steps: readonly TaughtStep[] = [
  { id: 'cut', predict: { kind: 'choice', options: ['first', 'second'], right: 'second' } },
]
const ofClass = { code: 'abc123', lab: 'cap', steps }
const textOf = (student: string): string =>
  handInText({
    class: 'abc123',
    lab: 'cap',
    student,
    name: student,
    at: 1,
    answers: [{ step: 'cut', answer: 'first', sure: 50 }],
  })

const sources: fc.Arbitrary<readonly Source[]> = fc.array(
  fc.record({
    name: fc.string(),
    reading: fc.oneof(
      fc.constantFrom('studenta', 'studentb').map((id) => ({ is: 'read', value: textOf(id) }) as const),
      fc.string().map((value) => ({ is: 'read', value }) as const),
      fc.constant({ is: 'refused', refusal: { why: 'noCode' } } as const),
    ),
  }),
)

const skipsNothing =
  (sort: typeof sortTexts) =>
  (all: readonly Source[]): boolean => {
    const { fresh, known, refused } = sort(all, [textOf('studentb')], ofClass)
    return fresh.length + known.length + refused.length === all.length && new Set(fresh).size === fresh.length
  }

describe('what comes in', () => {
  it('is counted, known already, or refused with a reason: nothing is skipped', () => {
    fc.assert(fc.property(sources, skipsNothing(sortTexts)), { numRuns: 100 })
  })

  it('mutant "drops what it cannot read": fails that property', () => {
    const silent: typeof sortTexts = (...given) => ({ ...sortTexts(...given), refused: [] })
    expect(fc.check(fc.property(sources, skipsNothing(silent))).failed).toBe(true)
  })

  it('can be pasted, several texts at once', () => {
    const [one, two] = [textOf('studenta'), textOf('studentb')]
    expect(textsInPaste(`${one}\n\n${two}\n`)).toEqual([one, two])
    expect(textsInPaste(JSON.stringify(JSON.parse(one), null, 2))).toHaveLength(1)
    expect(textsInPaste('  ')).toEqual([])
  })
})
