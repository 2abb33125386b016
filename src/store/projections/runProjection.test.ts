import { afterEach, describe, expect, it } from 'vitest'
import { openMemoryStore } from '../memory/openMemoryStore.ts'
import type { Projection } from '../projection.ts'
import { appendMany, closeRuns, handClock, live, plainFold, run, tally, until } from './projectionHarness.ts'
import { wallClock, type WallClock } from './wallClock.ts'

afterEach(closeRuns)

describe('runProjection', () => {
  it('folds what is there and then what comes', async () => {
    const store = openMemoryStore('a')
    await appendMany(store, 2500)
    const one = run(store, tally)
    await live(one)
    expect(one.view()).toMatchObject({ checkpoint: 2500, head: 2500, eventsFolded: 2500 })
    await appendMany(store, 3)
    await until(one, ({ checkpoint }) => checkpoint === 2503)
    expect(one.view().state).toEqual(await plainFold(store, tally))
  })

  it('shows the same object until something changes', async () => {
    const store = openMemoryStore('a')
    const one = run(store, tally)
    await live(one)
    expect(one.view()).toBe(one.view())
  })

  it('falls behind while paused, and catches up when resumed', async () => {
    const store = openMemoryStore('a')
    const one = run(store, tally)
    await live(one)
    one.pause()
    await appendMany(store, 5)
    await until(one, ({ head }) => head === 5)
    expect(one.view()).toMatchObject({ status: { is: 'paused' }, checkpoint: 0, head: 5 })
    one.resume()
    await live(one)
    expect(one.view().checkpoint).toBe(5)
  })

  it('folds not one more event once it is paused, even within a batch', async () => {
    const store = openMemoryStore('a')
    await appendMany(store, 100)
    let now = 0
    // Each look at the clock takes longer than a slice: one event a slice.
    const slow: WallClock = { ...wallClock, now: () => (now += 1000) }
    const one = run(store, tally, { clock: slow })
    await until(one, ({ checkpoint }) => checkpoint === 10)
    one.pause()
    for (let turn = 0; turn < 20; turn += 1) await wallClock.breathe()
    expect(one.view()).toMatchObject({ checkpoint: 10, status: { is: 'paused' } })
    one.resume()
    await live(one)
    expect(one.view().state).toEqual(await plainFold(store, tally))
  })

  it('folds an event no earlier than the delay after it arrived', async () => {
    const clock = handClock()
    const store = openMemoryStore('a')
    const one = run(store, tally, { clock })
    await live(one)
    one.setDelay(3000)
    await appendMany(store, 1)
    await until(one, ({ head }) => head === 1)
    clock.move(2999)
    await wallClock.breathe()
    expect(one.view()).toMatchObject({ checkpoint: 0, head: 1 })
    clock.move(1)
    await until(one, ({ checkpoint }) => checkpoint === 1)
  })

  it('does not wait for events that were there before it began', async () => {
    const clock = handClock()
    const store = openMemoryStore('a')
    await appendMany(store, 4)
    const one = run(store, tally, { clock })
    one.setDelay(60_000)
    await live(one)
    expect(one.view().checkpoint).toBe(4)
  })

  it('names the event that its code could not fold', async () => {
    const store = openMemoryStore('a')
    await appendMany(store, 5)
    const picky: Projection<number> = {
      name: 'picky',
      version: 1,
      initial: 0,
      when: (state, event) => {
        if (event.id === 4) throw new Error('4 is not welcome')
        return state + 1
      },
    }
    const one = run(store, picky)
    await until(one, ({ status }) => status.is === 'crashed')
    expect(one.view().status).toMatchObject({
      error: expect.stringMatching(/event 4 .*"picky".*4 is not welcome/),
    })
  })
})
