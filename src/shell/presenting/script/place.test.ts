import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrival, move, type Move, type Place } from './place.ts'

const asks = [false, true, false]
const at = (step: number, phase: Place['phase'] = 'shown'): Place => ({ step, phase })
const go = (place: Place, to: 'next' | 'back' | 'first' | 'last') => move(place, asks, { to })

describe('a place in the script', () => {
  it('shows a step that does not ask as soon as one arrives', () => {
    expect(arrival(0, asks)).toEqual({ is: 'place', place: at(0), show: true })
  })

  it('reveals the question first, then what is so, then goes on', () => {
    expect(go(at(0), 'next')).toEqual({ is: 'place', place: at(1, 'asked'), show: false })
    expect(go(at(1, 'asked'), 'next')).toEqual({ is: 'place', place: at(1), show: true })
    expect(go(at(1), 'next')).toEqual({ is: 'place', place: at(2), show: true })
  })

  it('goes back the same way', () => {
    expect(go(at(2), 'back')).toEqual({ is: 'place', place: at(1), show: true })
    expect(go(at(1), 'back')).toEqual({ is: 'place', place: at(1, 'asked'), show: false })
    expect(go(at(1, 'asked'), 'back')).toEqual({ is: 'place', place: at(0), show: true })
  })

  it('goes to the next lab after the last step, and to the one before from the first', () => {
    expect(go(at(2), 'next')).toEqual({ is: 'lab', by: 1 })
    expect(go(at(0), 'back')).toEqual({ is: 'lab', by: -1 })
  })

  it('goes to the nearest step where a number is none', () => {
    const numbered = (number: number) => move(at(0), asks, { to: 'step', number })
    expect(numbered(99)).toMatchObject({ place: { step: 2 } })
    expect(numbered(0)).toMatchObject({ place: { step: 0 } })
    expect(numbered(2)).toEqual({ is: 'place', place: at(1, 'asked'), show: false })
  })

  it('never leaves the script, and is back where it was after a press forth and one back', () => {
    const wishes = fc.array(fc.constantFrom<Move['to']>('next', 'back', 'first', 'last'), { maxLength: 40 })
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), wishes, (asking, presses) => {
        let place: Place = at(0)
        for (const to of presses) {
          const moved = move(place, asking, { to } as Move)
          if (moved.is === 'place') place = moved.place
          expect(asking[place.step]).toBeDefined()
          if (place.phase === 'asked') expect(asking[place.step]).toBe(true)
          const forth = move(place, asking, { to: 'next' })
          if (forth.is === 'place') {
            expect(move(forth.place, asking, { to: 'back' })).toMatchObject({ place })
          }
        }
      }),
    )
  })
})
