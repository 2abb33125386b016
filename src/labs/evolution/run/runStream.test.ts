import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../store/index.ts'
import { answered, answersIn, firstSettings, predicted, predictionIn, workloadOf } from './runSettings.ts'
import { appendChanges, readNewestRun } from './runStream.ts'

describe('the settings of the lab', () => {
  it('come back from the store as they were left', async () => {
    const store = openMemoryStore('evolution-run')
    const first = await appendChanges(store, null, { ...firstSettings, reads: 170 })
    const after = {
      ...firstSettings,
      reads: 170,
      stage: 'two-stores',
      ...predicted('more-reads', 'slower'),
      ...answered('rules', true),
    }
    await appendChanges(store, first, after)
    const found = await readNewestRun(store)
    expect(found?.settings).toEqual(after)
    expect(found?.stream).toMatch(/^run-evolution-[0-9a-f-]{36}$/)
    expect(workloadOf(found?.settings ?? {})).toMatchObject({ reads: 170, stage: 'two-stores', writes: 12 })
    expect(predictionIn(found?.settings ?? {}, 'more-reads')).toBe('slower')
    expect(answersIn(found?.settings ?? {})).toEqual({ rules: true })
  })

  it('are one event for each that changed, after the opening, and none for the rest', async () => {
    const store = openMemoryStore('evolution-events')
    expect(await appendChanges(store, null, firstSettings)).toBeNull()
    const run = await appendChanges(store, null, { ...firstSettings, reads: 50, writes: 3 })
    const types: string[] = []
    for await (const { eventType } of store.read(run?.stream ?? '')) types.push(eventType)
    expect(types).toEqual(['LabOpened', 'SettingChanged', 'SettingChanged'])
    expect(await appendChanges(store, run, run?.settings ?? {})).toBe(run)
  })

  it('fall back to the first where the store holds what no slider allows', () => {
    expect(workloadOf({ reads: 1e9, stage: 'seven-models', delay: -1 })).toEqual(workloadOf({}))
  })
})
