import { describe, expect, it } from 'vitest'
import { listStores } from '../../../store/index.ts'
import {
  measureContention,
  measureOnce,
  splittingIsQuickest,
  type ContentionWay,
} from './measureContention.ts'

const measured = (way: ContentionWay, writers: number) =>
  measureOnce({ way, writers, signal: new AbortController().signal })

describe('writers that meet in one aggregate', () => {
  it('are refused and repeat, and lose nothing', async () => {
    const { retries, lost } = await measured('hot', 8)
    expect(retries).toBeGreaterThan(0)
    expect(lost).toBe(0)
  })

  it('lose what was refused when nobody looks at the answer', async () => {
    const { retries, lost } = await measured('ignored', 8)
    expect(retries).toBe(0)
    expect(lost).toBeGreaterThan(0)
  })

  it('wait, and are never refused, where a lock guards', async () => {
    const { retries, waits, waitMs } = await measured('lock', 8)
    expect(retries).toBe(0)
    expect(waits).toBeGreaterThan(0)
    expect(waitMs).toBeGreaterThan(0)
  })

  it('neither wait nor repeat when each has an aggregate of its own', async () => {
    expect(await measured('cold', 8)).toMatchObject({ retries: 0, waits: 0, lost: 0 })
  })
})

describe('a measurement', () => {
  it('that is stopped ends with an abort and leaves no database behind', async () => {
    const controller = new AbortController()
    const stopped = measureContention(controller.signal, () => controller.abort())
    await expect(stopped).rejects.toThrow(/abort/i)
    expect(JSON.stringify(await listStores())).not.toContain('contention')
  })

  it('says nothing on splitting before the most writers were measured in every way', () => {
    expect(splittingIsQuickest([])).toBeNull()
  })
})
