import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowWindow } from './rowWindow.ts'

describe('the drawn part of a long list', () => {
  it('holds each row that can be seen, and few others', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(700_000), fc.nat(1000), (count, scrolled, height) => {
        const { first, end } = rowWindow(count, 32, scrolled, height)
        const top = Math.floor(scrolled / 32)
        for (let row = top; row < Math.min(count, Math.ceil((scrolled + height) / 32)); row += 1) {
          expect(row >= first && row < end).toBe(true)
        }
        expect(end - first).toBeLessThanOrEqual(Math.ceil(height / 32) + 18)
        expect(first >= 0 && end <= count).toBe(true)
      }),
    )
  })
})
