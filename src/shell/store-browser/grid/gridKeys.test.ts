import { describe, expect, it } from 'vitest'
import { rowAfterKey } from './gridKeys.ts'

const rows = { active: 50, first: 40, count: 100, page: 20 }

describe('keys in the list', () => {
  it.each([
    ['ArrowDown', 51],
    ['ArrowUp', 49],
    ['PageDown', 70],
    ['PageUp', 30],
    ['Home', 0],
    ['End', 99],
  ])('leads by %s from row 50 to row %i', (key, row) => {
    expect(rowAfterKey(key, rows)).toBe(row)
  })

  it('stays within the list', () => {
    expect(rowAfterKey('ArrowUp', { ...rows, active: 0 })).toBe(0)
    expect(rowAfterKey('PageDown', { ...rows, active: 95 })).toBe(99)
  })

  it('begins with the first row in sight', () => {
    expect(rowAfterKey('ArrowDown', { ...rows, active: null })).toBe(40)
  })

  it('leaves other keys, and an empty list, alone', () => {
    expect(rowAfterKey('a', rows)).toBeNull()
    expect(rowAfterKey('End', { ...rows, active: null, count: 0 })).toBeNull()
  })
})
