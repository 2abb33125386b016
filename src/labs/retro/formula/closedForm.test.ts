import { describe, expect, it } from 'vitest'
import { cents } from '../../../savings/index.ts'
import { byReplay, closedForm, measureFormula } from './closedForm.ts'

describe('a closed form in place of a replay', () => {
  it('agrees for the lecture’s € 500, and not for € 17', () => {
    expect([byReplay(cents(50_000), '2017-06-11'), closedForm(cents(50_000), 3)]).toEqual([1_515, 1_515])
    expect([byReplay(cents(1_700), '2017-06-11'), closedForm(cents(1_700), 3)]).toEqual([51, 52])
  })

  it('is off by a cent for 1,000 of the first 2,000 whole euros', () => {
    expect(measureFormula(2_000)).toMatchObject({ upTo: 2_000, wrong: 1_000, worst: 1 })
  })
})
