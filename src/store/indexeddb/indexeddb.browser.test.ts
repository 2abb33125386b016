import { afterEach } from 'vitest'
import { v7 as uuid } from 'uuid'
import { deleteStore, openEventStore } from '../catalog.ts'
import { contractSuite } from '../contractSuite.ts'
import type { EventStore } from '../contract.ts'
import { openMemoryStore } from '../memory/openMemoryStore.ts'

const opened: EventStore[] = []

const connect = async (name: string): Promise<EventStore> => {
  const store = await openEventStore(name, { durability: 'relaxed' })
  opened.push(store)
  return store
}

afterEach(async () => {
  const mine = opened.splice(0)
  for (const store of mine) store.close()
  await Promise.all([...new Set(mine.map(({ name }) => name))].map(deleteStore))
})

contractSuite('IndexedDB', {
  open: () => connect(`replayground-test-${uuid()}`),
  connect: (store) => connect(store.name),
})

contractSuite('memory in a browser', {
  open: async () => openMemoryStore('test'),
  connect: async (store) => store,
})
