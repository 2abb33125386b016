import { describe, expect, it } from 'vitest'
import { traceHash } from '../../kernel/index.ts'
import { bulkheadLesson, playStep } from './lesson.ts'
import { medianOf, waitsOf } from './measures/poolMeasures.ts'
import { playBulkhead } from './playBulkhead.ts'

describe('the lesson about bulkheads', () => {
  it.each(bulkheadLesson.map((step) => [step.id, step] as const))(
    'says what its film bears out: %s',
    (_, step) => {
      expect(step.holds(playStep(step))).toBe(true)
    },
  )

  it('could be wrong: no step holds for the film of another step, but where both show the same', () => {
    const films = bulkheadLesson.map((step) => [step.id, playStep(step)] as const)
    const mistaken = bulkheadLesson.flatMap((step) =>
      films.filter(([id, film]) => id !== step.id && step.holds(film)).map(([id]) => `${step.id} by ${id}`),
    )
    // What is true of one pool stays true when it has a queue or, later, a breaker.
    expect(mistaken).toEqual(['healthy-page by queue', 'healthy-page by recovery'])
  })

  it('plays the same films everywhere', () => {
    const hashes = Object.fromEntries(bulkheadLesson.map((step) => [step.id, traceHash(playStep(step))]))
    expect(hashes).toMatchSnapshot()
  })

  it('has its other half: without the breaker the median wait is the whole time-out', () => {
    const settings = { world: 'pools', threads: 400, healthyRate: 0, length: 120_000, breaker: false }
    const film = playBulkhead(settings)
    expect(medianOf(waitsOf(film, 'c', film.until))).toBe(30_000)
  })
})
