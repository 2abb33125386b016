import { describe, expect, it } from 'vitest'
import { traceHash } from '../../kernel/index.ts'
import { retryLab } from './lab.ts'
import { playStep, retryLesson } from './lesson.ts'
import { measureRows } from './measures/measureRows.ts'
import { playRetry } from './playRetry.ts'
import { retryWords } from './words/index.ts'

describe('a film of the retry lab', () => {
  const films = retryLesson.map((step) => [step.id, playStep(step)] as const)

  it.each(films)('has a sentence for each event, and marks and health in order: %s', (_, film) => {
    const step = Math.max(1, Math.floor(film.frames.length / 2000))
    for (let index = 0; index < film.frames.length; index += step) {
      const frame = film.frames[index]
      if (frame !== undefined) expect(retryLab.describe(frame, 'en')).toMatch(/^[A-Z].*\.$/)
    }
    const marks = retryLab.marks(film, 'en').map(({ at }) => at)
    expect(marks).toEqual(marks.toSorted((one, other) => one - other))
    const health = retryLab.health(film)
    expect(health.every(({ from, to }, index) => from < to && from >= (health[index - 1]?.to ?? 0))).toBe(
      true,
    )
    expect(measureRows(film, film.until, retryWords.en.measures, String).length).toBeGreaterThan(3)
  })

  it('is the same everywhere: what each film of the lesson comes to is fixed', () => {
    expect(Object.fromEntries(films.map(([id, film]) => [id, traceHash(film)]))).toMatchSnapshot()
  })

  it('has fewer events than can be played, whatever the sliders say', () => {
    const film = playRetry({ world: 'load', backoff: 'immediate', rate: 95, retries: 5, length: 400_000 })
    expect(film.frames.length).toBeLessThan(200_000)
  })
})
