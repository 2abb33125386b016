import { describe, expect, it } from 'vitest'
import { classAddress, classOfAddress, runInLink } from './classAddress.ts'

describe('the link for a class', () => {
  it('fixes lab, step and run, and is read back', () => {
    const place = { code: 'k3f9ab', lab: 'cap', step: 'cut', run: 'AAbb-_' }
    expect(classAddress(place)).toBe('#/labs/cap/cut?run=AAbb-_&class=k3f9ab')
    expect(classOfAddress(classAddress(place))).toEqual({ code: 'k3f9ab', lab: 'cap' })
    expect(classOfAddress(classAddress({ ...place, run: null }))).toEqual({ code: 'k3f9ab', lab: 'cap' })
  })

  it.each(['#/labs/cap/cut', '#/labs/cap?class=<b>', '#/class?class=k3f9ab', '#/labs/cap?class=K3F9', ''])(
    'names no class in "%s"',
    (hash) => {
      expect(classOfAddress(hash)).toBe(null)
    },
  )

  it('takes a run only from a link of its own lab', () => {
    const link = 'http://localhost/#/labs/cap/cut?run=AAbb'
    expect(runInLink(link, 'cap')).toBe('AAbb')
    expect(runInLink(link, 'retry')).toBe(null)
    expect(runInLink('hello', 'cap')).toBe(null)
  })
})
