import { describe, expect, it } from 'vitest'
import { copyIntoMemory } from './copyIntoMemory.ts'
import { openMemoryStore } from './openMemoryStore.ts'

const filled = async () => {
  const store = openMemoryStore('source')
  await store.append('a', [{ eventType: 'Opened', eventData: { n: 1 } }], 'none')
  await store.append('b', [{ eventType: 'Opened', eventData: { n: 2 }, actor: 'me' }], 'none')
  await store.append(
    'a',
    [
      { eventType: 'Closed', eventData: {} },
      { eventType: 'Opened', eventData: {} },
    ],
    1,
  )
  return store
}

describe('a copy of a log in memory', () => {
  it('has the same rows, and goes its own way from there', async () => {
    const source = await filled()
    const copy = await copyIntoMemory(source, 'copy', 10)
    expect(await copy.logHash()).toBe(await source.logHash())
    await copy.append('a', [{ eventType: 'Closed', eventData: {} }], 3)
    expect(await source.head()).toBe(4)
    const types: string[] = []
    for await (const { eventType } of copy.read('a')) types.push(eventType)
    expect(types).toEqual(['Opened', 'Closed', 'Opened', 'Closed'])
  })

  it('is refused for a log that is too long, with both numbers', async () => {
    await expect(copyIntoMemory(await filled(), 'copy', 3)).rejects.toThrow(
      'it holds 4 events, and at most 3 are copied',
    )
  })
})
