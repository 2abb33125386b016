import { describe, expect, it } from 'vitest'
import { clockText, paceAt } from './pace.ts'

describe('the pace of a presentation', () => {
  it('is on time anywhere within the part of a step', () => {
    expect(paceAt(10, 40, 1, 4).late).toBe(0)
    expect(paceAt(19, 40, 1, 4).late).toBe(0)
  })

  it('is behind by what a step takes too long, and ahead by what one came too early', () => {
    expect(paceAt(23, 40, 1, 4).late).toBe(3)
    expect(paceAt(4, 40, 1, 4).late).toBe(-6)
  })

  it('is told in minutes and seconds', () => {
    expect([clockText(0), clockText(1.5), clockText(61.02)]).toEqual(['0:00', '1:30', '61:01'])
  })
})
