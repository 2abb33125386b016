import { describe, expect, it } from 'vitest'
import { openMemoryStore, type EventStore } from '../../store/index.ts'
import { appendHistory, type LoadProgress } from './appendHistory.ts'

const empty = (): EventStore => openMemoryStore('replayground-test')

describe('loading the garage', () => {
  it('appends exactly as many events as were asked for, the same ones for the same seed', async () => {
    const [one, two] = [empty(), empty()]
    const outcome = await appendHistory(one, { events: 500, seed: 1 })
    await appendHistory(two, { events: 500, seed: 1 })
    expect(outcome).toMatchObject({ is: 'loaded', appended: 500, repeated: 0, total: 500 })
    expect(await one.head()).toBe(500)
    expect(await one.logHash()).toBe(await two.logHash())
    expect(await one.verify()).toEqual([])
  })

  it('adds nothing the second time, and says so', async () => {
    const store = empty()
    await appendHistory(store, { events: 500, seed: 1 })
    const before = await store.logHash()
    const outcome = await appendHistory(store, { events: 500, seed: 1 })
    expect(outcome).toMatchObject({ is: 'loaded', appended: 0, repeated: 500 })
    expect(await store.logHash()).toBe(before)
  })

  it('keeps what was appended when it is cancelled, and goes on from there to the same log', async () => {
    const [store, whole] = [empty(), empty()]
    const cancelled = new AbortController()
    const outcome = await appendHistory(
      store,
      { events: 5_000, seed: 1 },
      { signal: cancelled.signal, onProgress: ({ appended }) => appended > 1_000 && cancelled.abort() },
    )
    expect(outcome.is).toBe('cancelled')
    expect(outcome.appended).toBeGreaterThan(1_000)
    expect(outcome.appended).toBeLessThan(5_000)
    expect(await store.head()).toBe(outcome.appended)

    const rest = await appendHistory(store, { events: 5_000, seed: 1 })
    expect(rest).toMatchObject({ is: 'loaded', repeated: outcome.appended })
    await appendHistory(whole, { events: 5_000, seed: 1 })
    expect(await store.logHash()).toBe(await whole.logHash())
  })

  it('tells how far it is, up to the end', async () => {
    const told: LoadProgress[] = []
    await appendHistory(
      empty(),
      { events: 2_000, seed: 1 },
      { onProgress: (progress) => told.push(progress) },
    )
    const counts = told.map(({ appended }) => appended)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(counts.at(-1)).toBe(2_000)
  })

  it('names the reason and what stays when the store refuses', async () => {
    const store = empty()
    await appendHistory(store, { events: 500, seed: 1 })
    await expect(appendHistory(store, { events: 500, seed: 2 })).rejects.toThrow(
      /^Failed to load the garage into "replayground-test": because .* \d+ events were appended and stay\.$/,
    )
  })
})
