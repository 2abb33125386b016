import { afterEach, describe, expect, it, vi } from 'vitest'
import { openMemoryStore } from '../memory/openMemoryStore.ts'
import { checkpointKey, createMemoryCheckpoints } from './checkpoints.ts'
import { appendMany, closeRuns, live, plainFold, run, tally, until } from './projectionHarness.ts'

afterEach(closeRuns)

describe('rebuild', () => {
  it('serves the old state until the new one is whole, then swaps', async () => {
    const store = openMemoryStore('a')
    await appendMany(store, 3000)
    const one = run(store, tally)
    await live(one)
    const serving = one.view().state
    const seen = new Set<number>()
    const stop = one.subscribe(() => {
      const { state, rebuild } = one.view()
      if (rebuild === null || rebuild.checkpoint === 3000) return
      seen.add(rebuild.checkpoint)
      expect(state).toBe(serving)
    })
    const { eventsReplayed } = await one.rebuild()
    stop()
    expect(eventsReplayed).toBe(3000)
    expect(seen.size).toBeGreaterThan(1)
    expect(one.view()).toMatchObject({ rebuild: null, status: { is: 'live' }, saved: 3000 })
    expect(one.view().state).toEqual(serving)
  })

  it('makes a dropped projection whole again', async () => {
    const store = openMemoryStore('a')
    await appendMany(store, 100)
    const one = run(store, tally)
    await live(one)
    await one.drop()
    expect(one.view()).toMatchObject({
      checkpoint: 0,
      saved: 0,
      state: tally.initial,
      status: { is: 'paused' },
    })
    await one.rebuild()
    await live(one)
    expect(one.view().state).toEqual(await plainFold(store, tally))
  })

  it('resumes from its checkpoint when the page went away half-way', async () => {
    const store = openMemoryStore('a')
    const checkpoints = createMemoryCheckpoints()
    await appendMany(store, 10_000)
    const first = run(store, tally, { checkpoints, saveEvery: 1000 })
    await live(first)
    await first.drop()
    const cut = first.rebuild()
    cut.catch(() => undefined)
    await until(first, ({ rebuild }) => (rebuild?.checkpoint ?? 0) >= 5000)
    first.crash()
    await expect(cut).rejects.toThrow(/beyond event/)

    const second = run(store, tally, { checkpoints })
    await until(second, ({ rebuild }) => rebuild !== null)
    expect(second.view().rebuild?.checkpoint).toBeGreaterThan(0)
    await live(second)
    expect(second.view()).toMatchObject({ checkpoint: 10_000, rebuild: null })
    expect(second.view().eventsFolded).toBeLessThan(10_000)
    expect(second.view().state).toEqual(await plainFold(store, tally))
  })

  it('leaves nothing behind when the projection is dropped meanwhile', async () => {
    const store = openMemoryStore('a')
    const checkpoints = createMemoryCheckpoints()
    await appendMany(store, 5000)
    const one = run(store, tally, { checkpoints, saveEvery: 100 })
    await live(one)
    const rebuilding = one.rebuild()
    rebuilding.catch(() => undefined)
    const key = checkpointKey('a', 'tally', 'rebuild')
    await vi.waitFor(async () => expect(await checkpoints.load(key)).toBeDefined(), { interval: 1 })
    await one.drop()
    await expect(rebuilding).rejects.toThrow(/because its projection was dropped/)
    expect(await checkpoints.load(key)).toBeUndefined()
  })

  it('leaves the serving state alone when it is called off', async () => {
    const store = openMemoryStore('a')
    await appendMany(store, 5000)
    const one = run(store, tally)
    await live(one)
    const calledOff = new AbortController()
    const rebuilding = one.rebuild({ signal: calledOff.signal })
    rebuilding.catch(() => undefined)
    await until(one, ({ rebuild }) => (rebuild?.checkpoint ?? 0) > 0)
    calledOff.abort(new Error('enough'))
    await expect(rebuilding).rejects.toThrow('enough')
    expect(one.view()).toMatchObject({ rebuild: null, checkpoint: 5000, status: { is: 'live' } })
  })
})
