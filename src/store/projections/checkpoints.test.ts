import { afterEach, describe, expect, it, vi } from 'vitest'
import { openMemoryStore } from '../memory/openMemoryStore.ts'
import { checkpointKey, createMemoryCheckpoints, type CheckpointStore } from './checkpoints.ts'
import { appendMany, closeRuns, handClock, live, plainFold, run, tally, until } from './projectionHarness.ts'
import { wallClock } from './wallClock.ts'

afterEach(closeRuns)

describe('checkpoints', () => {
  it('loses what was not saved in a crash, and folds it again after a restart', async () => {
    const clock = handClock()
    const store = openMemoryStore('a')
    await appendMany(store, 10)
    const one = run(store, tally, { clock })
    await live(one)
    await one.save()
    await appendMany(store, 7)
    await until(one, ({ checkpoint }) => checkpoint === 17)
    one.crash()
    expect(one.view()).toMatchObject({
      status: { is: 'crashed' },
      state: tally.initial,
      checkpoint: 0,
      saved: 10,
      head: 17,
    })
    await one.restart()
    await live(one)
    expect(one.view()).toMatchObject({ checkpoint: 17, eventsFolded: 24 })
    expect(one.view().state).toEqual(await plainFold(store, tally))
  })

  it('has nothing to save after a crash', async () => {
    const store = openMemoryStore('a')
    await appendMany(store, 10)
    const one = run(store, tally, { clock: handClock() })
    await live(one)
    one.crash()
    await one.save()
    expect(one.view().saved).toBe(0)
    await one.restart()
    await live(one)
    expect(one.view()).toMatchObject({ eventsFolded: 20, checkpoint: 10 })
  })

  it('begins at 0 after a drop, even if started again before the drop is done', async () => {
    const store = openMemoryStore('a')
    const memory = createMemoryCheckpoints()
    const checkpoints: CheckpointStore = {
      ...memory,
      remove: async (key) => {
        if (key === checkpointKey('a', 'tally', 'serving')) await wallClock.breathe()
        await memory.remove(key)
      },
    }
    await appendMany(store, 10)
    const one = run(store, tally, { checkpoints })
    await live(one)
    await one.save()
    const dropped = one.drop()
    await one.restart()
    await live(one)
    await dropped
    expect(one.view()).toMatchObject({ eventsFolded: 20, checkpoint: 10 })
  })

  it('saves by itself once it is quiet', async () => {
    const clock = handClock()
    const store = openMemoryStore('a')
    await appendMany(store, 10)
    const one = run(store, tally, { clock })
    await live(one)
    await vi.waitFor(() => {
      clock.move(250)
      expect(one.view().saved).toBe(10)
    })
  })

  it('does not use the saved state of another version', async () => {
    const store = openMemoryStore('a')
    const checkpoints = createMemoryCheckpoints()
    await appendMany(store, 10)
    const first = run(store, tally, { checkpoints })
    await live(first)
    await first.close()
    const second = run(store, { ...tally, version: 2 }, { checkpoints })
    await live(second)
    expect(second.view().eventsFolded).toBe(10)
    const third = run(store, tally, { checkpoints })
    await live(third)
    expect(third.view().state).toEqual(await plainFold(store, tally))
  })

  it('does not use the saved state of another log of the same name', async () => {
    const checkpoints = createMemoryCheckpoints()
    const before = openMemoryStore('a')
    await appendMany(before, 10)
    const first = run(before, tally, { checkpoints })
    await live(first)
    await first.close()
    const after = openMemoryStore('a')
    await appendMany(after, 12)
    const second = run(after, tally, { checkpoints })
    await live(second)
    expect(second.view()).toMatchObject({ eventsFolded: 12, checkpoint: 12 })
  })

  it('goes on from its checkpoint in the next run', async () => {
    const store = openMemoryStore('a')
    const checkpoints = createMemoryCheckpoints()
    await appendMany(store, 10)
    const first = run(store, tally, { checkpoints })
    await live(first)
    await first.close()
    await appendMany(store, 1)
    const second = run(store, tally, { checkpoints })
    await live(second)
    expect(second.view()).toMatchObject({ eventsFolded: 1, checkpoint: 11 })
    expect(second.view().state).toEqual(await plainFold(store, tally))
  })

  it('goes on without checkpoints when they cannot be saved, and says so', async () => {
    const store = openMemoryStore('a')
    const full: CheckpointStore = {
      ...createMemoryCheckpoints(),
      save: () => Promise.reject(new Error('the disk is full')),
    }
    await appendMany(store, 10)
    const one = run(store, tally, { checkpoints: full, quietMs: 0 })
    await until(one, ({ unsaved }) => unsaved !== null)
    expect(one.view()).toMatchObject({ checkpoint: 10, saved: 0, unsaved: 'the disk is full' })
    await expect(one.save()).rejects.toThrow('the disk is full')
  })
})
