import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateAt, type Settings } from '../../kernel/index.ts'
import { isSolved } from '../../teaching/challenges/challenge.ts'
import { evidenceOf, idempotencyChallenges } from './challenges.ts'
import { idempotencyLesson, playStep } from './lesson.ts'
import { measuresOf, type Measures } from './measures.ts'
import { planTwice } from './model/planTwice.ts'
import { answeredOf, availabilityOf } from './model/replicas.ts'
import { readSettings } from './model/settings.ts'
import { isIdempotencyInput } from './model.ts'
import { playIdempotency, type TimedInput } from './playIdempotency.ts'

const measures = (settings: Settings, seed = 1, inputs: readonly TimedInput[] = []): Measures => {
  const film = playIdempotency(settings, seed, inputs)
  return measuresOf(stateAt(film, film.until))
}

describe('the lesson about idempotency', () => {
  const films = idempotencyLesson.map((step) => [step.id, playStep(step)] as const)

  it.each(films)('is borne out: %s', (id, film) => {
    expect(idempotencyLesson.find((step) => step.id === id)?.holds(film)).toBe(true)
  })

  it('could be wrong: no step holds for two payments on a wire that loses nothing', () => {
    const plain = playIdempotency({ payments: 2 })
    for (const step of idempotencyLesson) expect(step.holds(plain), step.id).toBe(false)
  })
})

describe('the challenges about idempotency', () => {
  it.each(idempotencyChallenges.map((challenge) => [challenge.id, challenge] as const))(
    'can be met, and not by doing nothing: %s',
    (_, challenge) => {
      const { settings, inputs } = challenge.solution
      expect(isSolved(challenge, evidenceOf(settings, playIdempotency(settings, 1, inputs)))).toBe(true)
      expect(isSolved(challenge, evidenceOf(challenge.start, playIdempotency(challenge.start)))).toBe(false)
    },
  )
})

describe('a payment', () => {
  it('F07: a premium of 150 that is delivered three times makes 450 without a key, and 150 with one', () => {
    expect(measures({ copies: 2 }).balance).toBe(45_000)
    expect(measures({ copies: 2, keyed: true }).balance).toBe(15_000)
  })

  it('F07: a lost reply and a new job id: refused by the vehicle rule although planned; the same id: already planned', () => {
    expect(planTwice('new').map(({ rule }) => rule)).toContain(
      'NumberOfParallelMaintenanceJobsOnAVehicleMustNotExceedOne',
    )
    const [same] = planTwice('same')
    expect(same?.rule).not.toBe('NumberOfParallelMaintenanceJobsOnAVehicleMustNotExceedOne')
    expect(same?.reason).toMatch(/planned/)
  })
})

const stormy = fc.record({
  payments: fc.integer({ min: 1, max: 5 }),
  loseRequest: fc.constantFrom(0, 0.2, 0.4),
  loseReply: fc.constantFrom(0, 0.2, 0.4),
  copies: fc.integer({ min: 0, max: 3 }),
  copyLate: fc.integer({ min: 200, max: 4000 }),
  work: fc.integer({ min: 0, max: 2000 }),
  patience: fc.integer({ min: 300, max: 2000 }),
})

const seeds = fc.integer({ min: 1, max: 1_000_000 })

const holds = (property: (settings: Settings, seed: number) => boolean): boolean =>
  !fc.check(fc.property(stormy, seeds, property), { numRuns: 60, seed: 1 }).failed

describe('in any storm', () => {
  it('sent once: nothing is done twice', () => {
    const atMostOnce = (more: Settings) => (settings: Settings, seed: number) =>
      measures({ ...settings, copies: 0, delivery: 'once', ...more }, seed).twice === 0
    expect(holds(atMostOnce({}))).toBe(true)
    // Mutant: the sender retries.
    expect(holds(atMostOnce({ delivery: 'retry' }))).toBe(false)
  })

  it('retried with a key that is remembered long enough: everything that arrives is done exactly once', () => {
    const exactlyOnce = (more: Settings) => (settings: Settings, seed: number) => {
      const { twice, difference, never } = measures({ ...settings, keyed: true, ...more }, seed)
      return twice === 0 && (never > 0 || difference === 0)
    }
    expect(holds(exactlyOnce({}))).toBe(true)
    // Mutants: no key is looked at; a window that is shorter than the delays.
    expect(holds(exactlyOnce({ keyed: false }))).toBe(false)
    expect(holds(exactlyOnce({ window: 500 }))).toBe(false)
  })

  it('a key with other content is refused, and changes nothing', () => {
    const refuses = (key: 'otherAmount' | 'new') => (settings: Settings, seed: number) => {
      const inputs = [{ at: 2900, input: { is: 'pressedAgain', key } }] as const
      const given = { ...settings, payments: 1, keyed: true, loseRequest: 0, loseReply: 0 }
      const { refusals, balance } = measures(given, seed, inputs)
      return refusals > 0 && balance === 15_000
    }
    expect(holds(refuses('otherAmount'))).toBe(true)
    // Mutant: the sender makes a new key for the same intent.
    expect(holds(refuses('new'))).toBe(false)
  })

  it('a command that sets is as meant, however often it is done', () => {
    const natural = (more: Settings) => (settings: Settings, seed: number) =>
      measures({ ...settings, payments: 1, loseRequest: 0, command: 'set', ...more }, seed).difference === 0
    expect(holds(natural({}))).toBe(true)
    // Mutant: a command that adds.
    expect(holds(natural({ command: 'add' }))).toBe(false)
  })
})

describe('replicas', () => {
  const replicas = (given: Settings) => readSettings({ world: 'replicas', ...given }).replicas

  it('F08: 1 to 3 instances of 99 % make 99, 99.99 and 99.9999 %; two with a shared database 98.9901 %', () => {
    const shares = ['1', '2', '3'].map((instances) => availabilityOf(replicas({ instances })).toFixed(6))
    expect(shares).toEqual(['0.990000', '0.999900', '0.999999'])
    expect(availabilityOf(replicas({ instances: '2', database: true }))).toBeCloseTo(0.989901, 10)
  })

  it.each([
    [{ instances: '1', availability: 0.9 }],
    [{ instances: '2', availability: 0.8 }],
    [{ instances: '3', availability: 0.7, together: 0.3 }],
    [{ instances: '2', availability: 0.9, database: true, together: 0.5 }],
  ])('F08: the formula agrees with 8,000 moments within 3 sigma: %j', (given) => {
    const expected = availabilityOf(replicas(given))
    const sigma = (share: number): number => Math.sqrt((share * (1 - share)) / 8000)
    const found = answeredOf(replicas(given), 8000, 7) / 8000
    expect(Math.abs(found - expected)).toBeLessThan(3 * sigma(expected))
    // It would not agree with one instance less to count on.
    const wrong = availabilityOf(replicas({ ...given, availability: given.availability - 0.1 }))
    expect(Math.abs(found - wrong)).toBeGreaterThan(3 * sigma(wrong))
  })

  it('are worth nothing when all failures take all of them down', () => {
    expect(availabilityOf(replicas({ instances: '3', together: 1 }))).toBeCloseTo(0.99, 10)
  })
})

describe('what comes from a log, a link or a file', () => {
  it.each([
    null,
    {},
    { is: 'paidByHand', amount: -1 },
    { is: 'paidByHand', amount: 1.5 },
    { is: 'pressedAgain', key: 'any' },
    { is: 'opened' },
  ])('is no input: %j', (value) => {
    expect(isIdempotencyInput(value)).toBe(false)
  })
})
