import { describe, expect, it } from 'vitest'
import { actionOfKey, type KeyPress } from './presenterKeys.ts'

const press = (key: string, held: Partial<KeyPress> = {}) =>
  actionOfKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held })

describe('the keys of presenting', () => {
  it('go on with every key that a clicker or a keyboard sends for it', () => {
    for (const key of ['ArrowRight', 'PageDown', ' '])
      expect(press(key), key).toEqual({ kind: 'move', move: { to: 'next' } })
    for (const key of ['ArrowLeft', 'PageUp'])
      expect(press(key), key).toEqual({ kind: 'move', move: { to: 'back' } })
  })

  it('make the screen black with B and with the full stop of a clicker', () => {
    expect(press('b')).toEqual({ kind: 'layer', layer: 'black' })
    expect(press('.')).toEqual(press('b'))
  })

  it('mean the same in capitals', () => {
    for (const key of 'oblfdcgts') expect(press(key.toUpperCase(), { shiftKey: true })).toEqual(press(key))
  })

  it('leave Shift with the arrows to the transport, and the keys of the browser to the browser', () => {
    expect(press('ArrowRight', { shiftKey: true })).toBeNull()
    expect(press('f', { ctrlKey: true })).toBeNull()
    expect(press('l', { metaKey: true })).toBeNull()
    expect(press('ArrowLeft', { altKey: true })).toBeNull()
    expect(press('Tab')).toBeNull()
    expect(press('Enter')).toBeNull()
  })
})
