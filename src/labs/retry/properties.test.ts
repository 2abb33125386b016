import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { play, stateAt, type Settings } from '../../kernel/index.ts'
import { isRetryInput } from './isRetryInput.ts'
import { retryModel, retryOpening } from './model.ts'
import { added, emptyBacklog, takeNewest, takeOldest, type Backlog } from './model/backlog.ts'
import { readSettings } from './model/settings.ts'
import { playRetry } from './playRetry.ts'

const last = (settings: Settings, seed: number, inputs: Parameters<typeof playRetry>[2] = []) => {
  const film = playRetry(settings, seed, inputs)
  return stateAt(film, film.until)
}

/** Whether something is so for seeds 1, 2, 3... */
const forSeeds = (count: number, check: (seed: number) => boolean): boolean =>
  Array.from({ length: count }, (_, index) => index + 1).every((seed) => check(seed))

describe('a retry budget', () => {
  const storm = { world: 'load', backoff: 'full', retries: 3, base: 100, cap: 10_000, length: 60_000 }

  /** R4: what is sent stays below what was asked for and its share, and what was saved up. */
  const isWithin = (settings: Settings, ratio: number): boolean =>
    forSeeds(4, (seed) => {
      const state = last({ ...storm, ...settings }, seed)
      return state.world === 'load' && state.counts.sent <= state.counts.wanted * (1 + ratio) + 10
    })

  it('bounds the load by its share (R4)', () => {
    expect(isWithin({ budget: '10' }, 0.1)).toBe(true)
    expect(isWithin({ budget: '20' }, 0.2)).toBe(true)
  })

  it('would be caught paying too much, or not being there', () => {
    expect(isWithin({ budget: '20' }, 0.1)).toBe(false)
    expect(isWithin({ budget: 'none' }, 0.1)).toBe(false)
  })
})

describe('an idempotency key', () => {
  const pay = Array.from({ length: 6 }, (_, index) => ({
    at: index * 700,
    event: { is: 'paymentAsked' } as const,
  }))

  /** R6: whatever is lost or doubled, a payment is charged at most once. */
  const chargesAtMostOnce = (keyed: boolean): boolean =>
    forSeeds(60, (seed) => {
      const settings = { world: 'payment', loss: 0.4, duplication: 0.3, retries: 5, base: 200, keyed }
      const state = last({ backoff: 'full', ...settings }, seed, pay)
      if (state.world !== 'payment') return false
      const charged = state.charges.map(({ payment }) => payment)
      return new Set(charged).size === charged.length
    })

  it('lets a payment take effect once at most (R6); without it some run charges twice', () => {
    expect(chargesAtMostOnce(true)).toBe(true)
    expect(chargesAtMostOnce(false)).toBe(false)
  })

  it('leaves nothing that was confirmed uncharged', () => {
    expect(
      forSeeds(40, (seed) => {
        const state = last({ world: 'payment', loss: 0.4, retries: 5, base: 200, keyed: true }, seed, pay)
        return (
          state.world === 'payment' &&
          state.payments.every(
            ({ id, is }) => is !== 'confirmed' || state.charges.some(({ payment }) => payment === id),
          )
        )
      }),
    ).toBe(true)
  })
})

describe('the crowd', () => {
  it('wants the same at the same times, whatever the policy', () => {
    const wanted = (settings: Settings) =>
      playRetry({ world: 'load', length: 40_000, ...settings }, 3).frames.flatMap(({ at, event }) =>
        event.is === 'wanted' ? [at] : [],
      )
    expect(wanted({ retries: 0 })).toEqual(wanted({ retries: 3, backoff: 'full', discipline: 'lifo' }))
  })

  it('loses nothing: each attempt is served, dropped, in the queue or in hand', () => {
    for (const discipline of ['fifo', 'lifo', 'dropExpired', 'dropNearlyExpired']) {
      const state = last({ world: 'load', length: 60_000, retries: 2, discipline }, 2)
      if (state.world !== 'load') throw new Error('Another world was played.')
      const { sent, answered, wasted, dropped } = state.counts
      expect(answered + wasted + dropped + state.queue.size + (state.serving === null ? 0 : 1)).toBe(sent)
    }
  })

  it('changes nothing that it was given', () => {
    for (const world of ['waves', 'load', 'payment', 'order']) {
      const settings = readSettings({ world, slowFrom: 1000, slowFor: 2000, breaker: true, timeout: 500 })
      const inputs = [
        ...retryOpening(settings),
        { at: 500, event: { is: 'paymentAsked' } as const },
        { at: 600, event: { is: 'serverRestarted' } as const },
      ]
      expect(() => play(retryModel(settings), { seed: 1, inputs, until: 6000, freeze: true })).not.toThrow()
    }
  })

  it('tells inputs from other things', () => {
    const inputs = [
      { is: 'speedSet', factor: 5 },
      { is: 'rateSet', rate: 10 },
      { is: 'serverRestarted' },
      { is: 'paymentAsked' },
      { is: 'lossArmed', what: 'reply' },
    ]
    expect(inputs.every(isRetryInput)).toBe(true)
    const others = [
      null,
      {},
      { is: 'rateSet', rate: 1e9 },
      { is: 'lossArmed', what: 'all' },
      { is: 'wanted', request: 1 },
    ]
    expect(others.some(isRetryInput)).toBe(false)
  })
})

describe('a backlog', () => {
  it('is a queue and a pile at once, and stays as it was', () => {
    const steps = fc.array(fc.constantFrom('add', 'oldest', 'newest'), { maxLength: 60 })
    fc.assert(
      fc.property(steps, (all) => {
        let backlog: Backlog<number> = emptyBacklog
        const plain: number[] = []
        all.forEach((step, index) => {
          if (step === 'add') {
            backlog = added(backlog, index)
            plain.push(index)
            return
          }
          const taken = step === 'oldest' ? takeOldest(backlog) : takeNewest(backlog)
          expect(taken?.[0]).toBe(step === 'oldest' ? plain.shift() : plain.pop())
          if (taken !== null) backlog = taken[1]
        })
        return backlog.size === plain.length
      }),
      { numRuns: 200 },
    )
  })
})
