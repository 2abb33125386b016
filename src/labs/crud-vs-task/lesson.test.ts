import { describe, expect, it } from 'vitest'
import { openMemoryStore, type EventStore } from '../../store/index.ts'
import { fillLog, fillRows } from './history/fillDesk.ts'
import { lesson } from './lesson.ts'
import { performActs, readWorld, type Sides } from './lesson/performActs.ts'
import { memoryTable } from './rows/memoryTableHarness.ts'
import { crudVsTaskWords } from './words/index.ts'

const sidesOn = async (today: string): Promise<Sides & { readonly store: EventStore }> => {
  const store = openMemoryStore('lesson')
  const table = memoryTable()
  await fillRows(table, today)
  await fillLog(store, today)
  return { store, table, today, now: () => `${today}T12:00:00.000Z` }
}

describe('the lesson', () => {
  it('has a sentence for each of at least eight steps, and the right option among those to guess', () => {
    expect(lesson.length).toBeGreaterThanOrEqual(8)
    const texts = crudVsTaskWords.en.lesson.steps
    expect(Object.keys(texts).toSorted()).toEqual(lesson.map(({ id }) => id).toSorted())
    for (const { id, right } of lesson) {
      const options = Object.keys(texts[id].predict?.options ?? {})
      expect(right === undefined ? options.length === 0 : options.includes(right), id).toBe(true)
    }
  })

  it('is true, sentence by sentence, when it is done in order on one desk', async () => {
    const sides = await sidesOn('2026-11-23')
    for (const step of lesson) {
      const before = await readWorld(sides)
      await performActs(sides, step.acts(before))
      expect(step.holds(before, await readWorld(sides)), step.id).toBe(true)
    }
  })

  it.each(lesson)('is true when the step "$id" is the first that is done, on any day', async (step) => {
    for (const today of ['2026-03-01', '2026-03-31', '2028-02-29', '2026-01-01', '2026-11-24']) {
      const sides = await sidesOn(today)
      const before = await readWorld(sides)
      await performActs(sides, step.acts(before))
      expect(step.holds(before, await readWorld(sides)), today).toBe(true)
    }
  })

  it.each(lesson.filter(({ id }) => crudVsTaskWords.en.lesson.steps[id].act !== undefined))(
    'is true a second time: the step "$id" can be repeated',
    async (step) => {
      const sides = await sidesOn('2026-11-23')
      for (let round = 0; round < 3; round += 1) {
        const before = await readWorld(sides)
        await performActs(sides, step.acts(before))
        expect(step.holds(before, await readWorld(sides)), `round ${round}`).toBe(true)
      }
    },
  )

  it.each(lesson.filter(({ id }) => !['same', 'reason', 'limit', 'less', 'stories'].includes(id)))(
    'is not true of "$id" before anything was done',
    async (step) => {
      const sides = await sidesOn('2026-11-23')
      const world = await readWorld(sides)
      expect(step.holds(world, world)).toBe(false)
    },
  )
})
