import { expect, it } from 'vitest'
import type { Projection } from '../projection.ts'
import type { CheckpointStore } from './checkpoints.ts'
import type { Folded } from './fold.ts'
import { createSaver } from './saver.ts'

it('saves again at once after a drop, however long the save before it took', async () => {
  let now = 0
  const savedAt: number[] = []
  const checkpoints: CheckpointStore = {
    load: async () => undefined,
    save: async ({ checkpoint }) => {
      now += 1000
      savedAt.push(checkpoint)
    },
    remove: async () => undefined,
  }
  const projection: Projection<number> = { name: 'sum', version: 1, initial: 0, when: (sum) => sum + 1 }
  let folded: Folded<number> = { state: 0, checkpoint: 500, eventId: 'e500' }
  const saver = createSaver<number>({
    checkpoints,
    storeName: 'a store',
    projection,
    kind: 'serving',
    clock: {
      now: () => now,
      date: () => '2026-03-02T08:00:00Z',
      wait: async () => undefined,
      breathe: async () => undefined,
    },
    every: 25,
    quietMs: 0,
    current: () => folded,
    saved: () => undefined,
    failed: (error) => {
      throw error
    },
  })
  await saver.now()
  folded = { state: 0, checkpoint: 525, eventId: 'e525' }
  saver.offer()
  await saver.settled()
  // A save that took a second is not followed by another one right away ...
  expect(savedAt).toEqual([500])
  await saver.remove()
  folded = { state: 0, checkpoint: 25, eventId: 'e25' }
  saver.offer()
  await saver.settled()
  // ... but what is built anew after a drop is kept from its first piece on.
  expect(savedAt).toEqual([500, 25])
})
