import { describe, expect, it } from 'vitest'
import { labs } from '../../../course/index.ts'
import { aheadAddress, canPlayAhead, copyOfAddress } from './aheadAddress.ts'

describe('the address of a world that is played ahead', () => {
  it('works on a copy, and no other address does', () => {
    expect(copyOfAddress(aheadAddress('retro', 'inject'))).toEqual({ most: 25_000, orEmpty: false })
    expect(copyOfAddress(aheadAddress('cap', undefined))).toEqual({ most: 25_000, orEmpty: true })
    expect(copyOfAddress('#/labs/cap/cut?embed=1')).toBeNull()
    expect(copyOfAddress('#/labs/cap/cut')).toBeNull()
  })

  it('is there for labs that work in the open store alone, and for no step that measures', () => {
    const ahead = labs.map(({ id }) => id as string).filter((id) => canPlayAhead(id))
    expect(ahead).toEqual(expect.arrayContaining(['cap', 'circuit-breaker', 'retry', 'bulkhead', 'retro']))
    for (const own of ['snapshots', 'playground', 'crud-vs-task', 'replay', 'restore'])
      expect(ahead).not.toContain(own)
    expect(canPlayAhead('concurrency', 'lock')).toBe(true)
    expect(canPlayAhead('concurrency', 'contention')).toBe(false)
  })
})
