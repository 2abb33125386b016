import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEmbedding, readRequest } from './embedMessages.ts'

describe('an embedded lab', () => {
  it('is embedded when the address says so, before or after the hash', () => {
    expect(readEmbedding('?embed=1', '#/labs/cap')).toEqual({ isEmbedded: true, origins: [] })
    expect(readEmbedding('', '#/labs/cap/cut?embed=1').isEmbedded).toBe(true)
    expect(readEmbedding('', '#/labs/cap/cut').isEmbedded).toBe(false)
    expect(readEmbedding('?embed=0', '').isEmbedded).toBe(false)
  })

  it('lets only whole origins drive it', () => {
    const { origins } = readEmbedding(
      '',
      '#/labs/cap?embed=1&origin=https://slides.example/talk&origin=*&origin=null&origin=data:text/html,x',
    )
    expect(origins).toEqual(['https://slides.example'])
  })

  it('understands the five requests', () => {
    expect(readRequest({ type: 'seek', at: 5 })).toEqual({ type: 'seek', at: 5 })
    expect(readRequest({ type: 'step' })).toEqual({ type: 'step', by: 1 })
    expect(readRequest({ type: 'step', by: -1 })).toEqual({ type: 'step', by: -1 })
    for (const type of ['play', 'pause', 'state']) expect(readRequest({ type })).toEqual({ type })
  })

  it('takes nothing else for a request, whatever it is', () => {
    for (const wrong of [
      { type: 'seek', at: NaN },
      { type: 'seek', at: '5' },
      { type: 'step', by: 2 },
    ])
      expect(readRequest(wrong)).toBeNull()
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readRequest(data)).toBeNull()
      }),
    )
  })
})
