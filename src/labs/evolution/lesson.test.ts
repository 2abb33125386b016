import { describe, expect, it } from 'vitest'
import { challenges } from './teaching/challenges.ts'
import { lessonIds } from './teaching/lessonIds.ts'
import { lesson } from './lesson.ts'
import { outcomeOf } from './queueing/outcomes.ts'
import { evolutionWords } from './words/index.ts'

describe('the lesson', () => {
  it('has its steps in order, each with words', () => {
    expect(lesson.map(({ id }) => id)).toEqual([...lessonIds])
    expect(lesson.length).toBeGreaterThanOrEqual(8)
  })

  it.each(lesson)('says what is so: $id', ({ before, workload, holds }) => {
    expect(holds({ before: outcomeOf(before), now: outcomeOf(workload) })).toBe(true)
  })

  it.each(lesson.filter(({ predict }) => predict !== undefined))(
    'offers the right bet among named others: $id',
    ({ id, predict }) => {
      const { options = {}, ask, told } = evolutionWords.en.lesson.texts[id]
      expect(predict?.options).toContain(predict?.right)
      expect(Object.keys(options).toSorted()).toEqual([...(predict?.options ?? [])].toSorted())
      expect(ask).toBeDefined()
      expect(told).toBeDefined()
    },
  )

  it.each(lesson.filter(({ predict }) => predict !== undefined))(
    'would not say it of a world in which nothing changed: $id',
    ({ id, before, holds }) => {
      const same = outcomeOf(before)
      // "Nothing gets better" is the one sentence that is true of it.
      expect(holds({ before: same, now: same })).toBe(id === 'methods-apart' || id === 'wrong-place')
    },
  )
})

describe('the challenges', () => {
  it.each(challenges)('can be done: $id', ({ solution, against, goals, id }) => {
    const now = outcomeOf(solution)
    const other = against === null ? now : outcomeOf({ ...solution, stage: against })
    expect(goals.map((goal) => goal(now, other))).toEqual(goals.map(() => true))
    expect(evolutionWords.en.challenges[id].goals).toHaveLength(goals.length)
  })

  it.each(challenges)('are not done at their start: $id', ({ start, against, goals }) => {
    const now = outcomeOf(start)
    const other = against === null ? now : outcomeOf({ ...start, stage: against })
    expect(goals.every((goal) => goal(now, other))).toBe(false)
  })
})
