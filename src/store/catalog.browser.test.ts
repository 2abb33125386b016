import { v7 as uuid } from 'uuid'
import { afterEach, describe, expect, it } from 'vitest'
import { deleteStore, isStoreName, listStores, openEventStore, storageEstimate } from './catalog.ts'
import { events, rejection } from './contract-suite/eventHarness.ts'
import type { EventStore } from './contract.ts'
import { StorageError } from './errors.ts'
import { openRows } from './rows.ts'

const opened: EventStore[] = []

const open = async (): Promise<EventStore> => {
  const store = await openEventStore(`replayground-test-${uuid()}`)
  opened.push(store)
  return store
}

afterEach(async () => {
  for (const store of opened.splice(0)) {
    store.close()
    await deleteStore(store.name)
  }
})

describe('the catalogue of stores', () => {
  it('lists what was made until it is deleted', async () => {
    const store = await open()
    expect(await listStores()).toContain(store.name)
    store.close()
    await deleteStore(store.name)
    expect(await listStores()).not.toContain(store.name)
  })

  it('keeps what was appended over closing and opening', async () => {
    const store = await open()
    await store.append('one', events(3), 'none')
    const before = await store.logHash()
    store.close()
    const again = await openEventStore(store.name)
    expect(await again.logHash()).toBe(before)
    again.close()
  })

  it('knows which names are those of stores', () => {
    expect(['replayground', 'replayground-week-2'].filter(isStoreName)).toHaveLength(2)
    const others = [
      'other',
      'replayground-',
      'replayground-rows-crud',
      'replayground-projections',
      'Replayground',
    ]
    expect(others.filter(isStoreName)).toEqual([])
  })

  it('refuses a store without a name', async () => {
    expect(await rejection(openEventStore(''))).toBeInstanceOf(StorageError)
  })

  it('tells how much room is used', async () => {
    const estimate = await storageEstimate()
    expect(estimate?.quota).toBeGreaterThan(0)
    expect(estimate?.used).toBeGreaterThanOrEqual(0)
  })
})

describe('a table of plain rows', () => {
  it('overwrites: only the last state is left', async () => {
    const name = uuid()
    const rows = await openRows<{ readonly city: string; readonly updatedAt: string }>(name)
    await rows.put('ann', { city: 'Utrecht', updatedAt: '2026-03-02T08:00:00.000Z' })
    await rows.put('ann', { city: 'Delft', updatedAt: '2026-03-03T08:00:00.000Z' })
    await rows.put('bob', { city: 'Gouda', updatedAt: '2026-03-03T08:00:00.000Z' })
    expect(await rows.get('ann')).toMatchObject({ city: 'Delft', updatedAt: '2026-03-03T08:00:00.000Z' })
    expect((await rows.all()).map(({ key }) => key)).toEqual(['ann', 'bob'])
    await rows.remove('ann')
    expect(await rows.get('ann')).toBeUndefined()
    await rows.clear()
    expect(await rows.all()).toEqual([])
    rows.close()
    expect(await rejection(rows.all())).toBeInstanceOf(StorageError)
    expect(await listStores()).not.toContain(`replayground-rows-${name}`)
    await deleteStore(`replayground-rows-${name}`)
  })
})
