import { describe, expect, it, vi } from 'vitest'
import { openMemoryStore, type EventStore } from '../../../store/index.ts'
import { createAggregateList } from './aggregateList.ts'

const withAggregates = async (count: number): Promise<EventStore> => {
  const store = openMemoryStore('replayground-test')
  for (let n = 0; n < count; n += 1) {
    const name = `${n % 2 === 0 ? 'customer' : 'vehicle'}-${String(n).padStart(4, '0')}`
    await store.append(name, [{ eventType: 'Registered', eventData: {} }], 'none')
  }
  return store
}

describe('the list of aggregates', () => {
  it('reads as far as somebody looks, in order', async () => {
    const list = createAggregateList(await withAggregates(1_200), '')
    list.refresh()
    await vi.waitFor(() => expect(list.view().rows).toHaveLength(500))
    expect(list.view().isWhole).toBe(false)
    list.more()
    await vi.waitFor(() => expect(list.view().rows).toHaveLength(1_000))
    list.more()
    await vi.waitFor(() => expect(list.view().isWhole).toBe(true))
    const ids = list.view().rows.map((row) => row.aggregateId)
    expect(ids).toHaveLength(1_200)
    expect(ids).toEqual(ids.toSorted())
  })

  it('holds those with a prefix only, and shows how their versions grow', async () => {
    const store = await withAggregates(6)
    const list = createAggregateList(store, 'vehicle-')
    list.refresh()
    await vi.waitFor(() => expect(list.view().rows).toHaveLength(3))
    await store.append('vehicle-0001', [{ eventType: 'Sold', eventData: {} }], 1)
    list.refresh()
    await vi.waitFor(() => expect(list.view().rows[0]).toEqual({ aggregateId: 'vehicle-0001', version: 2 }))
  })

  it('says why it cannot be read', async () => {
    const store = await withAggregates(1)
    store.close()
    const list = createAggregateList(store, '')
    list.refresh()
    await vi.waitFor(() => expect(list.view().failure).toContain('Failed to'))
  })
})
