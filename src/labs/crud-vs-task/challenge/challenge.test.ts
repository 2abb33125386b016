import { describe, expect, it } from 'vitest'
import { deskHistory } from '../history/deskHistory.ts'
import { pastRows } from '../history/fillDesk.ts'
import type { CrudFields, KeyedRow } from '../rows/crudRow.ts'
import { lookForReason } from './lookForReason.ts'

const today = '2026-03-10'

const rowsWith = (key: string, change: Partial<CrudFields>): readonly KeyedRow[] =>
  [...pastRows(deskHistory(today))].map(([id, row]) => ({ key: id, ...row, ...(id === key ? change : {}) }))

const finding = (key: string, change: Partial<CrudFields>) => lookForReason(rowsWith(key, change), today)[0]

describe('the search for a reason', () => {
  it('finds nothing to explain in the table of the beginning', () => {
    expect(lookForReason(rowsWith('C-1', {}), today)).toEqual([])
  })

  it('finds four goodbyes behind one No, and nothing that tells them apart', () => {
    const found = finding('C-1', { active: false })
    expect(found?.lost).toBe(true)
    expect(found?.stories.map(({ steps, same }) => [steps.join(), same])).toEqual([
      ['moved away', true],
      ['does not pay', true],
      ['passed away', true],
      ['asked to be forgotten', true],
    ])
  })

  it('knows that a first name is not taken by marriage: then one story is left', () => {
    const found = finding('C-1', { first_name: 'Nora', last_name: 'van Dyk' })
    expect(found?.stories.map(({ steps, same }) => [steps.join(), same])).toEqual([
      ['CorrectCustomerName', true],
      ['TakeAnotherName', false],
    ])
    expect(found?.lost).toBe(false)
  })

  it('multiplies the stories of several changes', () => {
    const found = finding('C-1', { street: 'Kade', active: false, last_name: 'Dijk' })
    expect(found?.stories).toHaveLength(2 * 2 * 4)
    expect(found?.lost).toBe(true)
  })

  it('accepts no row that gives its reason away in a field made for something else', () => {
    const found = finding('C-1', { active: false, last_name: 'van Dijk (does not pay)' })
    expect(found).toMatchObject({ told: 'pay', lost: false })
  })
})
