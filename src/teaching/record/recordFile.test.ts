import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibration } from './calibration.ts'
import {
  learnerRecord,
  withEntry,
  type LearnerEntry,
  type LearnerRecord,
  type Sureness,
} from './learnerRecord.ts'
import { recordEntries, recordText } from './recordFile.ts'

const name = fc.constantFrom('cap', 'retro', 'cut', 'step 1', 'naïve')
const sure = fc.constantFrom<Sureness[]>(50, 75, 95)

const anEntry: fc.Arbitrary<LearnerEntry> = fc.oneof(
  fc.record({ lab: name, step: name }).map((eventData) => ({ eventType: 'StepShown', eventData }) as const),
  fc
    .record({ lab: name, step: name, answer: fc.option(name), sure, right: fc.boolean() })
    .map((eventData): LearnerEntry => ({ eventType: 'AnswerPredicted', eventData })),
  fc
    .record({ lab: name, challenge: name, inputs: fc.nat(9), par: fc.nat(9) })
    .map((eventData) => ({ eventType: 'ChallengeSolved', eventData }) as const),
)

const recordOf = (entries: readonly LearnerEntry[]): LearnerRecord =>
  entries.reduce<LearnerRecord>(withEntry, learnerRecord.initial)

describe('a record as a file', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(anEntry), (entries) => {
        const record = recordOf(entries)
        const again = recordOf(recordEntries(recordText(record)))
        // Which step came last is of no use elsewhere.
        expect({ ...again, last: null }).toEqual({ ...record, last: null })
      }),
    )
  })

  it.each([
    ['', 'not JSON'],
    ['[]', 'another kind of file'],
    ['{"format":"replayground-progress","version":2}', 'version 2'],
    ['{"format":"replayground-progress","version":1,"shown":{"cap":3},"bets":{},"solved":{}}', 'no list'],
    [
      '{"format":"replayground-progress","version":1,"shown":{},"bets":{"cap":{"cut":{"answer":"a","sure":60,"right":true}}},"solved":{}}',
      '50, 75 or 95',
    ],
  ])('is refused in words when it is damaged: %s', (text, why) => {
    expect(() => recordEntries(text)).toThrow(why)
  })
})

describe('calibration', () => {
  it('counts how often each degree of sureness was right, without skipped questions', () => {
    const bet = (step: string, answer: string | null, degree: 50 | 95, right: boolean): LearnerEntry => ({
      eventType: 'AnswerPredicted',
      eventData: { lab: 'cap', step, answer, sure: degree, right },
    })
    const record = recordOf([bet('a', 'x', 95, true), bet('b', 'x', 95, false), bet('c', null, 50, false)])
    expect(calibration(record)).toEqual([
      { sure: 50, asked: 0, right: 0 },
      { sure: 75, asked: 0, right: 0 },
      { sure: 95, asked: 2, right: 1 },
    ])
  })
})
