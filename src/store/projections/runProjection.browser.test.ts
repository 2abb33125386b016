import { afterEach, describe, expect, it, vi } from 'vitest'
import { deleteStore, openEventStore } from '../catalog.ts'
import type { EventStore } from '../contract.ts'
import { checkpointKey } from './checkpoints.ts'
import { createTimeline } from './createTimeline.ts'
import { foldAsOf } from './foldAsOf.ts'
import { indexedDbCheckpoints } from './indexedDbCheckpoints.ts'
import { closeRuns, live, run, tally, until } from './projectionHarness.ts'

const opened: EventStore[] = []

const open = async (name: string): Promise<EventStore> => {
  const store = await openEventStore(name, { durability: 'relaxed' })
  opened.push(store)
  return store
}

/** Names are new in each test: a store outlives the test that made it by some milliseconds. */
let count = 0
const freshStore = (): Promise<EventStore> =>
  open(`replayground-test-projection-${Date.now()}-${(count += 1)}`)

const fill = async (store: EventStore, events: number): Promise<void> => {
  for (let done = 0; done < events; done += 5000) {
    const requests = Array.from({ length: 10 }, (_, aggregate) => ({
      aggregateId: `notes-${aggregate}`,
      expected: 'any' as const,
      events: Array.from({ length: Math.min(5000, events - done) / 10 }, (_, n) => ({
        eventType: 'Noted',
        eventData: { n, text: 'about as long as an event of the garage is' },
      })),
    }))
    await store.appendAll(requests)
  }
}

afterEach(async () => {
  await closeRuns()
  for (const store of opened.splice(0)) {
    store.close()
    await deleteStore(store.name)
  }
})

describe('a projection over IndexedDB', () => {
  it('saves state and position in one record, and goes on from it', async () => {
    const store = await freshStore()
    await fill(store, 100)
    const first = run(store, tally)
    await live(first)
    const { state } = first.view()
    await first.close()
    const record = await indexedDbCheckpoints.load(checkpointKey(store.name, 'tally', 'serving'))
    expect(record).toMatchObject({
      store: store.name,
      projection: 'tally',
      version: 1,
      checkpoint: 100,
      state,
    })

    await fill(store, 50)
    const second = run(store, tally)
    await live(second)
    expect(second.view()).toMatchObject({ eventsFolded: 50, checkpoint: 150 })
    expect(second.view().state).toEqual(await foldAsOf(store, tally, 150))
  })

  it('saves by itself when it is quiet', async () => {
    const store = await freshStore()
    const one = run(store, tally)
    await live(one)
    await fill(store, 20)
    await until(one, ({ saved }) => saved === 20)
    expect(one.view().checkpoint).toBe(20)
  })

  it('sees what another connection appends', async () => {
    const store = await freshStore()
    const one = run(store, tally)
    await live(one)
    const other = await open(store.name)
    await fill(other, 20)
    await until(one, ({ checkpoint }) => checkpoint === 20)
    other.close()
  })

  it('resumes a rebuild that was cut off half-way, and ends with the original state', async () => {
    const store = await freshStore()
    await fill(store, 10_000)
    const first = run(store, tally)
    await live(first)
    const original = first.view().state
    await first.drop()
    first.rebuild().catch(() => undefined)
    const rebuildKey = checkpointKey(store.name, 'tally', 'rebuild')
    await vi.waitFor(async () => expect(await indexedDbCheckpoints.load(rebuildKey)).toBeDefined(), {
      interval: 1,
    })
    // As a killed tab: nothing more is saved.
    first.crash()
    expect(await indexedDbCheckpoints.load(checkpointKey(store.name, 'tally', 'serving'))).toBeUndefined()

    const second = run(store, tally)
    await live(second)
    expect(second.view().state).toEqual(original)
    expect(second.view().eventsFolded).toBeLessThan(10_000)
    expect(second.view()).toMatchObject({ saved: 10_000, rebuild: null })
    await vi.waitFor(async () => expect(await indexedDbCheckpoints.load(rebuildKey)).toBeUndefined())
  })

  it('keeps the page free while it catches up, and seeks within 50 ms', async () => {
    const store = await freshStore()
    await fill(store, 30_000)
    const longTasks: number[] = []
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration)
    })
    observer.observe({ type: 'longtask' })
    const began = performance.now()
    const one = run(store, tally)
    await live(one)
    const timeline = createTimeline(store, tally)
    await timeline.stateAt(30_000)
    const seeks: number[] = []
    for (const position of [15_250, 29_999, 1, 7_777, 22_100, 499, 501]) {
      const before = performance.now()
      await timeline.stateAt(position)
      seeks.push(performance.now() - before)
    }
    observer.disconnect()
    timeline.close()
    // A slice is 7 ms. The tests share their processors, so one task that was interrupted must not fail this.
    const blocked = longTasks.reduce((sum, duration) => sum + duration, 0)
    expect(blocked).toBeLessThan((performance.now() - began) / 10)
    const median = seeks.toSorted((a, b) => a - b)[3]
    expect(median).toBeLessThan(50)
  })
})
