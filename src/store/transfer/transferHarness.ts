import type { EventStore, NewEvent } from '../contract.ts'
import { openMemoryStore } from '../memory/openMemoryStore.ts'
import { exportStore } from './exportStore.ts'
import type { ImportTarget } from './importStore.ts'

/** A target that remembers what became of it. */
export const memoryTarget = (): ImportTarget & { readonly left: () => EventStore | null } => {
  let store: EventStore | null = null
  return {
    left: () => store,
    open: async () => (store = openMemoryStore('copy')),
    discard: async (opened) => {
      opened.close()
      store = null
    },
  }
}

/** An event with nothing left to chance. */
export const event = (n: number): NewEvent => ({
  eventType: 'Noted',
  eventData: { n },
  eventId: `event-${n}`,
  recordedAt: '2026-03-02T08:00:00.000Z',
})

/** A store with one event for each letter, which names the aggregate. */
export const noted = async (aggregates: string): Promise<EventStore> => {
  const store = openMemoryStore('original')
  let n = 0
  for (const aggregateId of aggregates) await store.append(aggregateId, [event((n += 1))], 'any')
  return store
}

/** The whole export. */
export const textOf = async (store: EventStore): Promise<string> => {
  let text = ''
  for await (const chunk of exportStore(store)) text += chunk
  return text
}

/** The whole export by lines. */
export const linesOf = async (store: EventStore): Promise<string[]> =>
  (await textOf(store)).trimEnd().split('\n')
