import { afterEach, describe, expect, it } from 'vitest'
import { deleteStore, openEventStore, type EventStore } from '../../store/index.ts'
import { loadGarage } from './loadGarage.ts'

const name = 'replayground-loading-test'
const opened: EventStore[] = []

const open = async (): Promise<EventStore> => {
  const store = await openEventStore(name)
  opened.push(store)
  return store
}

afterEach(async () => {
  for (const store of opened.splice(0)) store.close()
  await deleteStore(name)
})

describe('loading the garage in a worker', () => {
  it('fills the store that the page has open, and rings its bell', async () => {
    const store = await open()
    const seen: number[] = []
    const caughtUp = new Promise<void>((resolve) => {
      store.follow(0, {
        events: (events) => {
          seen.push(...events.map((event) => event.id))
          if (seen.length === 500) resolve()
        },
      })
    })
    const outcome = await loadGarage(store, { events: 500, seed: 1 })
    expect(outcome).toMatchObject({ is: 'loaded', appended: 500 })
    await caughtUp
    expect(seen).toEqual(Array.from({ length: 500 }, (_, index) => index + 1))
  })

  it('never keeps the page busy for 50 ms while it loads ten thousand events', async () => {
    const store = await open()
    const long: number[] = []
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) long.push(entry.duration)
    })
    observer.observe({ type: 'longtask' })
    await loadGarage(store, { events: 10_000, seed: 1 })
    observer.disconnect()
    expect(await store.head()).toBe(10_000)
    expect(long).toEqual([])
  })

  it('keeps what was appended when it is cancelled', async () => {
    const store = await open()
    const cancelled = new AbortController()
    const outcome = await loadGarage(
      store,
      { events: 100_000, seed: 1 },
      { signal: cancelled.signal, onProgress: () => cancelled.abort() },
    )
    expect(outcome.is).toBe('cancelled')
    expect(outcome.appended).toBeGreaterThan(0)
    expect(await store.head()).toBe(outcome.appended)
  })

  it('refuses a second load into the same store', async () => {
    const store = await open()
    const other = await open()
    const first = loadGarage(store, { events: 500, seed: 1 })
    await expect(loadGarage(other, { events: 500, seed: 1 })).rejects.toThrow(
      'another tab is loading into it',
    )
    await first
  })
})
