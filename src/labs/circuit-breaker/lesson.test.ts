import { describe, expect, it } from 'vitest'
import { stateAt, traceHash } from '../../kernel/index.ts'
import { breakerLesson } from './lesson.ts'
import { playBreaker, type BreakerFilm } from './playBreaker.ts'
import { films, type FilmId } from './scenario.ts'

const filmOf = (id: FilmId, settings: Parameters<typeof playBreaker>[0] = {}): BreakerFilm => {
  const { settings: own, inputs } = films[id]
  return playBreaker(
    { ...own, ...settings },
    1,
    inputs.map(({ at, input }) => ({ at, event: input })),
  )
}

describe('the lesson on the circuit breaker', () => {
  it.each(breakerLesson.map((step) => [step.id, step] as const))(
    'says what its film bears out: %s',
    (_, step) => {
      expect(step.holds(filmOf(step.film))).toBe(true)
    },
  )

  it('could be wrong: most steps do not hold for the same film without a breaker', () => {
    const wrong = breakerLesson.filter(({ film, holds }) => !holds(filmOf(film, { breaker: 'none' })))
    expect(wrong.length).toBeGreaterThanOrEqual(7)
  })

  it('shows the same films as ever, event by event', () => {
    expect(Object.keys(films).map((id) => [id, traceHash(filmOf(id as FilmId))])).toMatchSnapshot()
  })
})

describe('with a breaker and without, on the same arrivals', () => {
  const [with_, without] = [filmOf('slow'), filmOf('without')]

  it('as many users ask', () => {
    expect(stateAt(with_, with_.until).asked).toBe(stateAt(without, without.until).asked)
  })

  it('fewer threads wait, users wait less, and the sick supplier gets less to do', () => {
    const [one, other] = [stateAt(with_, with_.until), stateAt(without, without.until)]
    expect(one.answers.noThread).toBeLessThan(other.answers.noThread)
    expect(one.waited / one.asked).toBeLessThan(other.waited / other.asked)
    expect(one.sent).toBeLessThan(other.sent)
  })

  it('the supplier recovers behind a breaker, and never without one', () => {
    expect(stateAt(filmOf('recover'), 30_000).recoveredAfter).toBeGreaterThan(0)
    expect(stateAt(filmOf('recover', { breaker: 'none', threads: 200 }), 30_000).recoveredAfter).toBeNull()
  })

  it('at exactly half failing resilience4j opens, and opossum does not', () => {
    const modes = ['resilience4j', 'polly', 'cockatiel', 'opossum'].map((breaker) => {
      const film = filmOf('presets', { breaker })
      return stateAt(film, 3000).breaker.mode
    })
    expect(modes).toEqual(['open', 'open', 'closed', 'closed'])
  })

  it('a breaker with a timer of its own is half-open without a call', () => {
    const film = filmOf('ready', { automatic: true })
    expect(stateAt(film, 7600).breaker.mode).toBe('halfOpen')
    expect(stateAt(filmOf('ready'), 7600).breaker.mode).toBe('open')
  })
})
