import { afterEach, describe, expect, it } from 'vitest'
import { deleteStore, listStores, openEventStore } from '../catalog.ts'
import type { EventStore } from '../contract.ts'
import { exportToBlob } from './exportStore.ts'
import { discardUnfinishedImports, markImport, unfinishedImports, whileImporting } from './importMarks.ts'
import { importStore, type ImportTarget } from './importStore.ts'

let count = 0
const names: string[] = []
const opened: EventStore[] = []

const freshName = (): string => {
  const name = `replayground-test-transfer-${Date.now()}-${(count += 1)}`
  names.push(name)
  return name
}

const open = async (name: string): Promise<EventStore> => {
  const store = await openEventStore(name, { durability: 'relaxed' })
  opened.push(store)
  return store
}

const target = (name: string): ImportTarget => ({
  open: () => open(name),
  discard: async (store) => {
    store.close()
    await deleteStore(name)
  },
})

const original = async (events: number): Promise<EventStore> => {
  const store = await open(freshName())
  const all = Array.from({ length: events }, (_, n) => ({ eventType: 'Noted', eventData: { n } }))
  await Promise.all(all.map((event, n) => store.append(`notes-${n % 7}`, [event], 'any')))
  return store
}

afterEach(async () => {
  for (const store of opened.splice(0)) store.close()
  for (const name of names.splice(0)) await deleteStore(name)
})

describe('an import into IndexedDB', () => {
  it('gives the same store, positions and all', async () => {
    const store = await original(3000)
    const name = freshName()
    const { store: copy } = await importStore(await exportToBlob(store), target(name))
    expect(await copy.logHash()).toBe(await store.logHash())
    expect(await copy.verify()).toEqual([])
    expect(await copy.count()).toEqual(await store.count())
    expect(unfinishedImports()).not.toContain(name)
  })

  it('gives an empty store for an empty one', async () => {
    const store = await original(0)
    const { store: copy } = await importStore(await exportToBlob(store), target(freshName()))
    expect(await copy.head()).toBe(0)
  })

  it('makes no database for a bad file', async () => {
    const name = freshName()
    const importing = importStore(new File(['{"format":"something"}\n'], 'bad.jsonl'), target(name))
    await expect(importing).rejects.toThrow('Failed to import "bad.jsonl": because line 1')
    expect(await listStores()).not.toContain(name)
  })

  it('leaves no database when it is called off half-way', async () => {
    const blob = await exportToBlob(await original(3000))
    const name = freshName()
    const stop = new AbortController()
    const marked: boolean[] = []
    const importing = importStore(blob, target(name), {
      signal: stop.signal,
      onProgress: ({ phase, done }) => {
        if (phase !== 'writing' || done === 0) return
        marked.push(unfinishedImports().includes(name))
        stop.abort(new Error('enough'))
      },
    })
    await expect(importing).rejects.toThrow('enough')
    expect(marked).toEqual([true])
    expect(await listStores()).not.toContain(name)
    expect(unfinishedImports()).not.toContain(name)
  })
})

describe('an import that a killed tab left half-way', () => {
  it('is deleted at the next visit', async () => {
    const half = await original(10)
    markImport(half.name)
    half.close()
    expect(await discardUnfinishedImports(deleteStore)).toEqual([half.name])
    expect(await listStores()).not.toContain(half.name)
    expect(unfinishedImports()).toEqual([])
  })

  it('is left alone while another tab still works on it', async () => {
    const name = freshName()
    markImport(name)
    await whileImporting(name, async () => {
      expect(await discardUnfinishedImports(deleteStore)).toEqual([])
      expect(unfinishedImports()).toEqual([name])
    })
    await discardUnfinishedImports(deleteStore)
  })
})
