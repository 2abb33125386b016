import { describe, expect, it } from 'vitest'
import { openMemoryStore, type EventStore } from '../../store/index.ts'
import { recordTrace } from './handling/recordTrace.ts'
import { lesson } from './lesson.ts'
import type { LessonStep } from './lesson/lessonStep.ts'
import { performStep } from './lesson/performStep.ts'
import { openSmallGarage } from './openSmallGarage.ts'
import { partIds } from './parts.ts'
import { commandHandlingWords } from './words/index.ts'

const { lesson: words, phases } = commandHandlingWords.en

const texts = { inStock: phases.partsInStock, down: phases.partsDown }

const garage = async (): Promise<EventStore> => {
  const store = openMemoryStore('lesson')
  await openSmallGarage(store)
  return store
}

const holds = async (store: EventStore, step: LessonStep): Promise<boolean> =>
  step.holds(
    await performStep(store, step, (command, parts) => recordTrace({ store, command, parts, texts })),
  )

describe('the lesson', () => {
  it('has a sentence for each of at least eight steps, and the right option among those to guess', () => {
    expect(lesson.length).toBeGreaterThanOrEqual(8)
    expect(Object.keys(words.steps).toSorted()).toEqual(lesson.map(({ id }) => id).toSorted())
    for (const { id, right, part } of lesson) {
      const options = Object.keys(words.steps[id].predict?.options ?? {})
      expect(right === undefined ? options.length === 0 : options.includes(right), id).toBe(true)
      expect(partIds).toContain(part)
    }
  })

  it('is true, sentence by sentence, when it is done in order', async () => {
    const store = await garage()
    for (const step of lesson) expect(await holds(store, step), step.id).toBe(true)
    expect(await store.verify()).toEqual([])
  })

  it.each(lesson)('is true of "$id" alone, and when it is repeated', async (step) => {
    const store = await garage()
    for (let round = 0; round < 3; round += 1) expect(await holds(store, step), `round ${round}`).toBe(true)
  })

  it.each(lesson.filter(({ sends }) => sends({ planning: { date: null, jobs: [] }, version: 0 }).length > 0))(
    'is not true of "$id" when nothing was sent',
    (step) => {
      const world = { planning: { date: null, jobs: [] }, version: 0 }
      expect(step.holds({ before: world, after: world, traces: [] })).toBe(false)
    },
  )

  it('keeps the right answer of each prediction out of reach of a store that appends refusals', async () => {
    const store = await garage()
    const refused = lesson.find(({ id }) => id === 'refused')
    if (refused === undefined) throw new Error('Failed to find the step "refused": because it was renamed.')
    const found = await performStep(store, refused, (command, parts) =>
      recordTrace({ store, command, parts, texts }),
    )
    const noisy = { ...found.after, version: found.after.version + 1 }
    expect(refused.holds({ ...found, after: noisy })).toBe(false)
  })
})
