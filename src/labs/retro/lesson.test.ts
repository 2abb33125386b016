import { describe, expect, it } from 'vitest'
import { openMemoryStore, type EventStore } from '../../store/index.ts'
import { retroAccount, retroStateOf, totals } from '../../savings/index.ts'
import { book, openAccount, storeLectureRows } from './account/bookings.ts'
import { ledgerStream } from './account/accountNames.ts'
import { latePayment } from './account/lectureScript.ts'
import { readAccount } from './account/readAccount.ts'
import { tryInsert } from './account/tryInsert.ts'
import { filmOf, lastMoment } from './film/film.ts'
import { measureFormula } from './formula/closedForm.ts'
import { lesson, type RetroStep } from './lesson.ts'
import { evidenceAt, untouched, type RetroEvidence } from './lesson/evidence.ts'
import { retroWords } from './words/index.ts'

const { steps: texts } = retroWords.en

/** What a step shows, done as the lab does it. */
const shown = async (store: EventStore, step: RetroStep, from: number): Promise<RetroEvidence> => {
  const { number } = await storeLectureRows(store, from, step.rows)
  const account = await readAccount(store, number)
  const { events } = account
  const [late] = retroAccount.execute(retroStateOf(events), latePayment(number))
  const isOpen = events.length === step.rows && step.kind !== 'stored'
  const film = filmOf(events, isOpen ? (late ?? null) : null)
  const place = lastMoment(film, step.kind, step.id === 'own' ? events.length : step.rows)
  const moment = film[place]
  if (moment === undefined || late === undefined) throw new Error(`The film has no moment for ${step.id}.`)
  const refusal = step.id === 'inject' ? await tryInsert(store, events, late) : null
  const measurement = step.id === 'formula' ? measureFormula(2_000) : null
  return evidenceAt(account, moment, { refusal, measurement })
}

describe('the lesson', () => {
  it('has words and answers for each of its fourteen steps', () => {
    expect(lesson.length).toBe(14)
    for (const { id, predict } of lesson) {
      expect(texts[id].predict === undefined, id).toBe(predict === undefined)
      if (predict?.kind !== 'choice') continue
      expect(Object.keys(texts[id].predict?.options ?? {}).toSorted(), id).toEqual(predict.options.toSorted())
      expect(predict.options, id).toContain(predict.right)
    }
  })

  it('is true, sentence by sentence, in order, on one account', async () => {
    const store = openMemoryStore('lesson')
    let number = 0
    for (const step of lesson) {
      expect(step.holds(await shown(store, step, number)), step.id).toBe(true)
      number = 1
    }
    expect(await store.version(ledgerStream(1))).toBe(15)
    expect(await store.version(ledgerStream(2))).toBe(0)
    expect(await store.verify()).toEqual([])
  })

  it.each(lesson)('is true of "$id" alone', async (step) => {
    expect(step.holds(await shown(openMemoryStore('lesson'), step, 0))).toBe(true)
  })

  it.each(lesson)('is not true of "$id" before anything is done', (step) => {
    expect(step.holds(untouched())).toBe(false)
  })

  it('begins a new account where the old one went another way, and leaves that as it is', async () => {
    const store = openMemoryStore('lesson')
    await openAccount(store, 1)
    await book(store, 1, { ...latePayment(1), amount: latePayment(1).amount, paidOn: '2017-06-12' })
    const before = await store.logHash()
    const position = await store.head()
    const { number, seal } = await storeLectureRows(store, 1, 15)
    expect(number).toBe(2)
    expect(seal?.before).toBe(seal?.after)
    expect(await store.logHash({ to: position })).toBe(before)
    const { events } = await readAccount(store, 2)
    expect(totals(events).at(-1)?.total).toBe(235_463)
  })
})
