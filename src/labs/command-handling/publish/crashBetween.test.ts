import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../store/index.ts'
import { givenCards } from '../given-when-then/cards.ts'
import { crashBetween } from './crashBetween.ts'

const crash = (outbox: boolean) => crashBetween(openMemoryStore('crash'), givenCards['A 08-10'], outbox)

describe('a crash between save and publish', () => {
  it('leaves an event that nobody ever hears of, when subscribers are told after the save', async () => {
    expect(await crash(false)).toEqual({ outbox: false, stored: 1, published: 0, received: 0 })
  })

  it('loses nothing when subscribers read on from their checkpoint: applied once', async () => {
    expect(await crash(true)).toEqual({ outbox: true, stored: 1, published: 1, received: 1 })
  })
})
