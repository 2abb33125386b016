import { describe, expect, it } from 'vitest'
import type { EventStore } from '../contract.ts'
import { openMemoryStore } from '../memory/openMemoryStore.ts'
import { copyEvents } from './copyEvents.ts'

const filled = async (): Promise<EventStore> => {
  const store = openMemoryStore('source')
  for (let number = 1; number <= 600; number += 1) {
    const aggregateId = `Car-${number % 7}`
    await store.append(aggregateId, [{ eventType: 'CarSeen', eventData: { number } }], 'any')
  }
  return store
}

describe('copying events into another store', () => {
  it('keeps positions, orders and every byte, up to where it is told', async () => {
    const [source, target] = [await filled(), openMemoryStore('target')]
    expect(await copyEvents(source, target, { to: 333 })).toBe(333)
    expect(await target.logHash()).toBe(await source.logHash({ to: 333 }))
    expect(await target.verify()).toEqual([])
    expect(await source.head()).toBe(600)
  })

  it('leaves aggregates out, and closes the gaps in the positions', async () => {
    const [source, target] = [await filled(), openMemoryStore('target')]
    const copied = await copyEvents(source, target, { keep: ({ aggregateId }) => aggregateId === 'Car-3' })
    expect(copied).toBe(await source.version('Car-3'))
    expect(await target.head()).toBe(copied)
    expect(await target.verify()).toEqual([])
  })

  it('refuses an aggregate that has gone on elsewhere, and says so', async () => {
    const [source, target] = [await filled(), openMemoryStore('target')]
    await target.append('Car-1', [{ eventType: 'CarSold', eventData: {} }], 'none')
    await expect(copyEvents(source, target, { to: 1 })).rejects.toThrow(
      'Failed to append to "Car-1": because version 0 was expected and 1 is there.',
    )
  })

  it('copies nothing of nothing', async () => {
    expect(await copyEvents(openMemoryStore('a'), openMemoryStore('b'))).toBe(0)
    expect(await copyEvents(await filled(), openMemoryStore('b'), { to: 0 })).toBe(0)
  })
})
