import type { EventStore } from '../contract.ts'
import { createEventStore } from '../createEventStore.ts'
import { createLocalBell } from '../storeBell.ts'
import { createMemoryEngine } from './memoryEngine.ts'

/** An empty store in the memory of this page. It is gone when the page closes; two of the same name share nothing. */
export const openMemoryStore = (name: string): EventStore =>
  createEventStore({ name, durability: 'relaxed', engine: createMemoryEngine(), bell: createLocalBell() })
