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

  it('is there for ten labs of the course', () => {
    expect(labs.filter(({ id }) => canPlayAhead(id))).toHaveLength(10)
  })
})
