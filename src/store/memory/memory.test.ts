import { describe, expect, it } from 'vitest'
import { contractSuite } from '../contractSuite.ts'
import { openMemoryStore } from './openMemoryStore.ts'

contractSuite('memory', {
  open: async () => openMemoryStore('test'),
  connect: async (store) => store,
})

describe('two memory stores of the same name', () => {
  it('share nothing', async () => {
    const [left, right] = [openMemoryStore('same'), openMemoryStore('same')]
    await left.append('one', [{ eventType: 'Happened', eventData: {} }], 'none')
    expect(await right.head()).toBe(0)
    expect(left).toMatchObject({ name: 'same', engine: 'memory', durability: 'relaxed' })
  })
})
