import type { EventStore } from '../contract.ts'
import { createMemoryCheckpoints, type CheckpointStore } from './checkpoints.ts'
import { indexedDbCheckpoints } from './indexedDbCheckpoints.ts'

const inMemory = new WeakMap<EventStore, CheckpointStore>()

/** Where the checkpoints of a store's projections are kept: where the store is, and as long. */
export const checkpointsFor = (store: EventStore): CheckpointStore => {
  if (store.engine === 'indexeddb') return indexedDbCheckpoints
  const known = inMemory.get(store)
  if (known !== undefined) return known
  const made = createMemoryCheckpoints()
  inMemory.set(store, made)
  return made
}
