import { describe, expect, it } from 'vitest'
import { begin, present, type Presentation, type PresentationAction } from './presentation.ts'

const asks = [false, true]
const next: PresentationAction = { kind: 'move', move: { to: 'next' } }
const escape: PresentationAction = { kind: 'escape' }
const after = (state: Presentation, ...actions: readonly PresentationAction[]): Presentation =>
  actions.reduce((now, action) => present(now, action, asks), state)

const granted: PresentationAction = { kind: 'granted' }
const start = after(begin(0, asks, null), granted)

describe('a presentation', () => {
  it('brings the world to the step that one arrives at, and only once', () => {
    expect(begin(0, asks, null).wish).toEqual({ is: 'show' })
    expect(start.wish).toBeNull()
    expect(begin(1, asks, null)).toMatchObject({ place: { step: 1, phase: 'asked' }, wish: null })
  })

  it('is where it was after a reload, and leaves the world alone then', () => {
    expect(begin(1, asks, { step: 1, phase: 'shown' })).toMatchObject({
      place: { step: 1, phase: 'shown' },
      wish: null,
    })
  })

  it('returns from playing to the same place, and leaves only after that', () => {
    const away = after(start, { kind: 'played' })
    expect(away).toMatchObject({ away: true, place: { step: 0, phase: 'shown' } })
    const back = after(away, escape)
    expect(back).toMatchObject({ away: false, place: { step: 0, phase: 'shown' }, wish: { is: 'show' } })
    expect(after(back, granted, escape).wish).toEqual({ is: 'leave' })
  })

  it('closes what lies over the stage before anything else', () => {
    const black = after(start, { kind: 'played' }, { kind: 'layer', layer: 'black' })
    expect(after(black, escape)).toMatchObject({ layer: 'none', away: true })
  })

  it('brings the picture back after a black screen without going on', () => {
    const black = after(start, { kind: 'layer', layer: 'black' })
    expect(after(black, next)).toMatchObject({ layer: 'none', place: { step: 0 } })
  })

  it('asks for the next lab at the end', () => {
    expect(after(start, next, next, next).wish).toEqual({ is: 'lab', by: 1 })
  })

  it('shows the controls of the lab only when asked', () => {
    expect(start.controls).toBe(false)
    expect(after(start, { kind: 'controls' }, next).controls).toBe(true)
  })

  it('wipes the drawing when it goes on', () => {
    expect(after(start, next).sheet).not.toBe(start.sheet)
  })

  it('keeps text within 70 and 160 per cent', () => {
    const grown = after(start, ...Array.from({ length: 20 }, () => ({ kind: 'text-size', by: 1 }) as const))
    expect(grown.textSize).toBe(160)
  })
})
