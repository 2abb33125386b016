import { describe, expect, it } from 'vitest'
import { bulkheadLab } from './lab.ts'
import { bulkheadLesson, playStep } from './lesson.ts'
import { measureRows } from './measures/measureRows.ts'
import { poolSeries } from './measures/poolSeries.ts'
import { bulkheadWords } from './words/index.ts'

describe('a film of the bulkhead lab', () => {
  it.each(bulkheadLesson.map((step) => [step.id, playStep(step)] as const))(
    'has a sentence for each event, and marks and health in order: %s',
    (_, film) => {
      for (const frame of film.frames) expect(bulkheadLab.describe(frame, 'en')).toMatch(/^[A-Z].*\.$/)
      const marks = bulkheadLab.marks(film, 'en').map(({ at }) => at)
      expect(marks).toEqual(marks.toSorted((one, other) => one - other))
      const health = bulkheadLab.health(film)
      expect(health.every(({ from, to }, index) => from <= to && from >= (health[index - 1]?.to ?? 0))).toBe(
        true,
      )
      expect(measureRows(film, film.until, bulkheadWords.en.measures).length).toBeGreaterThan(5)
      if (film.initial.world === 'pools') expect(poolSeries(film).held.length).toBe(film.until / 500)
    },
  )
})
