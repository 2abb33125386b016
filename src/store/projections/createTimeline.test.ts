import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { EventStore } from '../contract.ts'
import { openMemoryStore } from '../memory/openMemoryStore.ts'
import type { Projection } from '../projection.ts'
import { createTimeline } from './createTimeline.ts'
import { foldAsOf } from './foldAsOf.ts'

const trail: Projection<readonly number[]> = {
  name: 'trail',
  version: 1,
  initial: [],
  when: (state, event) => [...state, event.id].slice(-3),
}

const storeOf = async (count: number): Promise<EventStore> => {
  const store = openMemoryStore('a')
  if (count > 0) await more(store, count)
  return store
}

const more = async (store: EventStore, count: number): Promise<void> => {
  const events = Array.from({ length: count }, (_, n) => ({ eventType: 'Noted', eventData: { n } }))
  await store.append('notes', events, 'any')
}

describe('foldAsOf', () => {
  it('gives the state right after an event', async () => {
    const store = await storeOf(10)
    expect(await foldAsOf(store, trail, 0)).toEqual([])
    expect(await foldAsOf(store, trail, 4)).toEqual([2, 3, 4])
    expect(await foldAsOf(store, trail, 99)).toEqual([8, 9, 10])
  })

  it('refuses what is no position', async () => {
    await expect(foldAsOf(await storeOf(1), trail, -1)).rejects.toThrow(RangeError)
    await expect(foldAsOf(await storeOf(1), trail, 1.5)).rejects.toThrow(/whole number/)
  })

  it('stops when it is called off', async () => {
    const stop = new AbortController()
    stop.abort(new Error('enough'))
    await expect(foldAsOf(await storeOf(9), trail, 5, { signal: stop.signal })).rejects.toThrow('enough')
  })
})

describe('a timeline', () => {
  it('knows every state and every event that there ever was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 13 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        async (count, every, wishes) => {
          const store = await storeOf(count)
          const timeline = createTimeline(store, trail, { every })
          for (const wish of wishes) {
            const position = wish % (count + 1)
            expect(await timeline.stateAt(position)).toEqual(await foldAsOf(store, trail, position))
            expect((await timeline.eventAt(position))?.id).toBe(position === 0 ? undefined : position)
          }
          timeline.close()
        },
      ),
    )
  })

  it('folds no more than the events since the last kept state', async () => {
    let folds = 0
    const counting: Projection<number> = {
      name: 'counting',
      version: 1,
      initial: 0,
      when: (state) => {
        folds += 1
        return state + 1
      },
    }
    const store = await storeOf(5000)
    const timeline = createTimeline(store, counting, { every: 100 })
    await timeline.stateAt(5000)
    folds = 0
    expect(await timeline.stateAt(4299)).toBe(4299)
    expect(folds).toBe(99)
    expect(await timeline.stateAt(4300)).toBe(4300)
    expect(folds).toBe(99)
    timeline.close()
  })

  it('grows with the log', async () => {
    const store = await storeOf(7)
    const timeline = createTimeline(store, trail, { every: 5 })
    expect(await timeline.stateAt(7)).toEqual([5, 6, 7])
    expect((await timeline.eventAt(7))?.order).toBe(7)
    await more(store, 6)
    expect(await timeline.stateAt(13)).toEqual([11, 12, 13])
    expect(await timeline.stateAt(7)).toEqual([5, 6, 7])
    expect((await timeline.eventAt(9))?.order).toBe(9)
    await vi.waitFor(() => expect(timeline.view()).toEqual({ status: { is: 'live' }, indexed: 13, head: 13 }))
    timeline.close()
  })

  it('has nothing after the end of the log', async () => {
    const timeline = createTimeline(await storeOf(3), trail)
    await expect(timeline.stateAt(4)).rejects.toThrow(/the log ends at 3/)
    await expect(timeline.eventAt(-1)).rejects.toThrow(RangeError)
    timeline.close()
  })

  it('keeps what it has when an event cannot be folded, and names the event', async () => {
    const picky: Projection<number> = {
      name: 'picky',
      version: 1,
      initial: 0,
      when: (state, { id }) => {
        if (id === 8) throw new Error('8 is not welcome')
        return state + 1
      },
    }
    const timeline = createTimeline(await storeOf(10), picky, { every: 3 })
    await expect(timeline.stateAt(9)).rejects.toThrow(/event 8 .*8 is not welcome/)
    expect(await timeline.stateAt(5)).toBe(5)
    expect(timeline.view()).toMatchObject({ status: { is: 'failed' }, indexed: 6 })
    timeline.close()
  })
})
