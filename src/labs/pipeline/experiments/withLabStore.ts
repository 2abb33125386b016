import { deleteStore, openEventStore, type Durability, type EventStore } from '../../../store/index.ts'

/**
 * Works with a store that is empty at first and deleted afterwards. Another tab that wants the same one waits, so
 * that nobody deletes it under another's hands.
 */
export const withLabStore = <Result>(
  name: string,
  durability: Durability,
  work: (store: EventStore) => Promise<Result>,
): Promise<Result> =>
  navigator.locks.request(`${name}-in-use`, async () => {
    await deleteStore(name)
    const store = await openEventStore(name, { durability })
    try {
      return await work(store)
    } finally {
      store.close()
      await deleteStore(name)
    }
  })
