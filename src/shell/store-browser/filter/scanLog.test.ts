import { describe, expect, it } from 'vitest'
import { openMemoryStore, type EventStore } from '../../../store/index.ts'
import { noFilter, type EventFilter } from './eventFilter.ts'
import { scanLog } from './scanLog.ts'

const oddAndEven = async (events: number): Promise<EventStore> => {
  const store = openMemoryStore('replayground-test')
  for (let n = 1; n <= events; n += 1) {
    await store.append(
      n % 2 === 0 ? 'even' : 'odd',
      [{ eventType: n % 3 === 0 ? 'Third' : 'Other', eventData: { n } }],
      'any',
    )
  }
  return store
}

const scan = async (
  store: EventStore,
  filter: Partial<EventFilter>,
  newestFirst: boolean,
  from = 1,
  to = 1_200,
) => {
  const ids: number[] = []
  const done: number[] = []
  const { signal } = new AbortController()
  for await (const slice of scanLog(store, { ...noFilter, ...filter }, { from, to, newestFirst, signal })) {
    ids.push(...slice.ids)
    done.push(slice.done)
  }
  return { ids, done }
}

describe('looking for events', () => {
  it('finds all that match, in the order of the list, and tells how far it is', async () => {
    const store = await oddAndEven(1_200)
    const thirds = Array.from({ length: 400 }, (_, index) => 3 * (index + 1))
    expect(await scan(store, { types: ['Third'] }, false)).toEqual({ ids: thirds, done: [500, 1_000, 1_200] })
    expect(await scan(store, { types: ['Third'] }, true)).toEqual({
      ids: thirds.toReversed(),
      done: [500, 1_000, 1_200],
    })
  })

  it('finds the events of one aggregate, with the other conditions', async () => {
    const store = await oddAndEven(30)
    expect((await scan(store, { aggregate: 'even', types: ['Third'] }, false)).ids).toEqual([
      6, 12, 18, 24, 30,
    ])
    expect((await scan(store, { aggregate: 'even', types: ['Third'] }, true, 7, 24)).ids).toEqual([
      24, 18, 12,
    ])
    expect((await scan(store, { aggregate: 'nobody' }, true)).ids).toEqual([])
  })

  it('ends when it is cancelled', async () => {
    const store = await oddAndEven(1_200)
    const cancelled = new AbortController()
    const range = { from: 1, to: 1_200, newestFirst: false, signal: cancelled.signal }
    const slices: number[] = []
    const run = async (): Promise<void> => {
      for await (const slice of scanLog(store, { ...noFilter, types: ['Third'] }, range)) {
        slices.push(slice.done)
        cancelled.abort(new Error('cancelled'))
      }
    }
    await expect(run()).rejects.toThrow('cancelled')
    expect(slices).toEqual([500])
  })
})
