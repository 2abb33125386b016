import { describe, expect, it } from 'vitest'
import type { EventStore } from '../contract.ts'
import { openMemoryStore } from '../memory/openMemoryStore.ts'
import { exportToBlob } from './exportStore.ts'
import { importStore, type ImportOptions } from './importStore.ts'
import { ImportFailedError, ImportTargetNotEmptyError } from './transferErrors.ts'
import { event, memoryTarget, noted } from './transferHarness.ts'

describe('the target of an import', () => {
  it('must be empty', async () => {
    const full = await noted('a')
    const blob = await exportToBlob(await noted('ab'))
    const discard = (): Promise<void> => Promise.reject(new Error('nobody may discard it'))
    const importing = importStore(blob, { open: async () => full, discard })
    await expect(importing).rejects.toThrow(ImportTargetNotEmptyError)
    expect(await full.head()).toBe(1)
  })

  const cancelAt = async (phase: string): Promise<void> => {
    const blob = await exportToBlob(await noted('abab'))
    const target = memoryTarget()
    const stop = new AbortController()
    const options: ImportOptions = {
      signal: stop.signal,
      onProgress: (progress) => {
        if (progress.phase === phase) stop.abort(new Error('enough'))
      },
    }
    await expect(importStore(blob, target, options)).rejects.toThrow('enough')
    expect(target.left()).toBeNull()
  }

  it('is not opened when the import is called off while the file is read', () => cancelAt('validating'))

  it('is gone when the import is called off while it is written', () => cancelAt('writing'))

  /** A store that has room for so many events only. */
  const small = (room: number): EventStore => {
    const store = openMemoryStore('small')
    let used = 0
    return {
      ...store,
      appendAll: async (requests) => {
        used += requests.flatMap(({ events }) => events).length
        if (used > room) throw new Error('there is no room left')
        return store.appendAll(requests)
      },
    }
  }

  it('is gone when there is no room for the whole log', async () => {
    const blob = await exportToBlob(await noted('ababab'))
    let discarded = 0
    const discard = async (): Promise<void> => {
      discarded += 1
    }
    const importing = importStore(blob, { open: async () => small(3), discard })
    await expect(importing).rejects.toThrow(
      /because there is no room left. What was written was removed again/,
    )
    expect(discarded).toBe(1)
  })

  it('is kept, and named as broken, when somebody else wrote into it meanwhile', async () => {
    const blob = await exportToBlob(await noted('abab'))
    const target = memoryTarget()
    const importing = importStore(blob, target, {
      onProgress: ({ phase, done }) => {
        if (phase === 'writing' && done === 0) void target.left()?.append('mine', [event(77)], 'none')
      },
    })
    await expect(importing).rejects.toThrow(ImportFailedError)
    await expect(importing).rejects.toThrow(/others wrote into the store as well. Do not use that store/)
    expect(await target.left()?.version('mine')).toBe(1)
  })
})
