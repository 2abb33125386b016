import { describe, expect, it } from 'vitest'
import { adviceFor, loadsToPayBack } from './advice.ts'

describe('the advice', () => {
  it('is “not needed” as long as a full replay is not felt, whatever snapshots would save', () => {
    expect(adviceFor({ replayMs: 100, snapshotMs: 1 })).toBe('not-needed')
    expect(adviceFor({ replayMs: 3, snapshotMs: null })).toBe('not-needed')
  })

  it('is that snapshots can pay where they mend what is felt, and to split where they do not', () => {
    expect(adviceFor({ replayMs: 533, snapshotMs: 2 })).toBe('pays')
    expect(adviceFor({ replayMs: 533, snapshotMs: 101 })).toBe('split')
    expect(adviceFor({ replayMs: 533, snapshotMs: null })).toBe('split')
  })

  it('says after how many loads writing is won back', () => {
    expect(loadsToPayBack({ replayMs: 30, snapshotMs: 10, writeMs: 50 })).toBe(3)
    expect(loadsToPayBack({ replayMs: 1, snapshotMs: 2, writeMs: 5 })).toBeNull()
  })
})
