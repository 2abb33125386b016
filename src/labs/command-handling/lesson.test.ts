import { describe, expect, it } from 'vitest'
import { openMemoryStore, type EventStore } from '../../store/index.ts'
import { recordTrace } from './handling/recordTrace.ts'
import { lesson, stepAt } from './lesson.ts'
import type { Found, LessonStep } from './lesson/lessonStep.ts'
import { performStep } from './lesson/performStep.ts'
import { openSmallGarage } from './openSmallGarage.ts'
import { commandHandlingWords } from './words/index.ts'

const { steps: texts, phases } = commandHandlingWords.en

const answers = { inStock: phases.partsInStock, down: phases.partsDown }

const garage = async (): Promise<EventStore> => {
  const store = openMemoryStore('lesson')
  await openSmallGarage(store)
  return store
}

const perform = (store: EventStore, step: LessonStep): Promise<Found> =>
  performStep(store, step, (command, parts) => recordTrace({ store, command, parts, texts: answers }))

const empty = { planning: { date: null, jobs: [] }, version: 0 }
const nothing: Found = { before: empty, after: empty, traces: [], tried: [] }

describe('the lesson', () => {
  it('has words for each step, and the right answer among those to bet on', () => {
    expect(Object.keys(texts).toSorted()).toEqual(lesson.map(({ id }) => id).toSorted())
    for (const { id, predict } of lesson) {
      expect(texts[id].notes, id).toBeTruthy()
      expect(texts[id].predict === undefined, id).toBe(predict === undefined)
      if (predict?.kind !== 'choice') continue
      expect(Object.keys(texts[id].predict?.options ?? {}), id).toEqual(predict.options)
      expect(predict.options).toContain(predict.right)
    }
  })

  it('has a step under the name of each part, and begins at the first for any other address', () => {
    const parts = [...new Set(lesson.map(({ part }) => part))]
    expect(parts).toHaveLength(8)
    for (const part of parts) expect(stepAt(part)).toBe(lesson.find((step) => step.part === part))
    expect(stepAt(undefined).id).toBe('phases')
    expect(stepAt('nowhere').id).toBe('phases')
  })

  it('is true, sentence by sentence, when it is done in order', async () => {
    const store = await garage()
    for (const step of lesson) expect(step.holds(await perform(store, step)), step.id).toBe(true)
    expect(await store.verify()).toEqual([])
  })

  it.each(lesson)('is true of "$id" alone, and when it is repeated', async (step) => {
    const store = await garage()
    for (let round = 0; round < 3; round += 1)
      expect(step.holds(await perform(store, step)), `round ${round}`).toBe(true)
  })

  it.each(lesson)('is not true of "$id" when nothing was done', (step) => {
    expect(step.holds(nothing)).toBe(false)
  })

  it('would not be true in a store that appends refusals', async () => {
    const store = await garage()
    const refused = stepAt('refused')
    const found = await perform(store, refused)
    const noisy = { ...found.after, version: found.after.version + 1 }
    expect(refused.holds({ ...found, after: noisy })).toBe(false)
  })
})
