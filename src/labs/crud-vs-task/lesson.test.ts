import { describe, expect, it } from 'vitest'
import { lesson, stepAt } from './lesson.ts'
import { performActs, readWorld } from './lesson/performActs.ts'
import { filledSides } from './lesson/sidesHarness.ts'
import { crudVsTaskWords } from './words/index.ts'

const texts = crudVsTaskWords.en.steps

/** Steps that only look: nothing is done for them. */
const looks: ReadonlySet<string> = new Set(['screens', 'questions', 'limit', 'rewrite'])

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
    expect([stepAt(undefined).id, stepAt('nowhere').id]).toEqual(['screens', 'screens'])
  })

  it('is true, sentence by sentence, when it is done in order on one desk', async () => {
    const sides = await filledSides('2026-11-23')
    for (const step of lesson) {
      const before = await readWorld(sides)
      await performActs(sides, step.acts(before))
      expect(step.holds(before, await readWorld(sides)), step.id).toBe(true)
    }
  })

  it.each(lesson)('is true when the step "$id" is the first that is done, on any day', async (step) => {
    for (const today of ['2026-03-01', '2026-03-31', '2028-02-29', '2026-01-01', '2026-11-24']) {
      const sides = await filledSides(today)
      const before = await readWorld(sides)
      await performActs(sides, step.acts(before))
      expect(step.holds(before, await readWorld(sides)), today).toBe(true)
    }
  })

  it.each(lesson.filter(({ id }) => !looks.has(id)))(
    'is true a second time: the step "$id" can be repeated',
    async (step) => {
      const sides = await filledSides('2026-11-23')
      for (let round = 0; round < 3; round += 1) {
        const before = await readWorld(sides)
        await performActs(sides, step.acts(before))
        expect(step.holds(before, await readWorld(sides)), `round ${round}`).toBe(true)
      }
    },
  )

  it.each(lesson.filter(({ id }) => !looks.has(id)))(
    'is not true of "$id" before anything was done',
    async (step) => {
      const world = await readWorld(await filledSides('2026-11-23'))
      expect(step.holds(world, world)).toBe(false)
    },
  )
})
