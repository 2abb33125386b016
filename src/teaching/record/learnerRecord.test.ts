import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../store/index.ts'
import { learnerRecord, recordStream, type LearnerEntry, type LearnerRecord } from './learnerRecord.ts'

const fold = async (entries: readonly (readonly [number, LearnerEntry])[]): Promise<LearnerRecord> => {
  const store = openMemoryStore('learner')
  for (const [number, entry] of entries) await store.append(recordStream(number), [entry], 'any')
  let record = learnerRecord.initial
  for await (const event of store.readAll()) record = learnerRecord.when(record, event)
  return record
}

const bet = (answer: string | null, right: boolean): LearnerEntry => ({
  eventType: 'AnswerPredicted',
  eventData: { lab: 'cap', step: 'cut', answer, sure: 75, right },
})

const solved = (inputs: number): LearnerEntry => ({
  eventType: 'ChallengeSolved',
  eventData: { lab: 'cap', challenge: 'lose', inputs, par: 3 },
})

describe("a learner's record", () => {
  it('keeps the first bet: later ones came after the answer', async () => {
    const { bets } = await fold([
      [1, bet('no', false)],
      [1, bet('yes', true)],
    ])
    expect(bets['cap']?.['cut']).toEqual({ answer: 'no', sure: 75, right: false })
  })

  it('keeps a skipped question as skipped', async () => {
    const { bets } = await fold([[1, bet(null, false)]])
    expect(bets['cap']?.['cut']?.answer).toBeNull()
  })

  it('keeps the best solution of a challenge', async () => {
    const { solved: kept } = await fold([
      [1, solved(7)],
      [1, solved(4)],
      [1, solved(9)],
    ])
    expect(kept['cap']?.['lose']).toEqual({ inputs: 4, par: 3 })
  })

  it('counts a step once, however often it is shown', async () => {
    const shown: LearnerEntry = { eventType: 'StepShown', eventData: { lab: 'cap', step: 'cut' } }
    const record = await fold([
      [1, shown],
      [1, shown],
    ])
    expect(record.shown['cap']).toEqual(['cut'])
    expect(record.last).toEqual({ lab: 'cap', step: 'cut' })
  })

  it('begins anew with a new stream, and what is written to an old one no longer counts', async () => {
    const record = await fold([
      [1, bet('yes', true)],
      [2, { eventType: 'LearningBegun', eventData: { number: 2 } }],
      [1, solved(3)],
    ])
    expect(record).toEqual({ number: 2, shown: {}, last: null, bets: {}, solved: {} })
  })

  it('takes no notice of other streams', async () => {
    const store = openMemoryStore('others')
    await store.append('learner-x', [bet('yes', true)], 'any')
    await store.append('Customer-1', [{ eventType: 'AnswerPredicted', eventData: {} }], 'any')
    let record = learnerRecord.initial
    for await (const event of store.readAll()) record = learnerRecord.when(record, event)
    expect(record).toBe(learnerRecord.initial)
  })
})
