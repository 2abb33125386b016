import { initialBreaker } from './changeMode.ts'
import type { BreakerPolicy } from './policy.ts'
import type { BreakerState, Outcome } from './state.ts'
import { stepBreaker, type BreakerEvent } from './stepBreaker.ts'

/*
 * A library's breaker beside the reducer, on random traces. A call is a promise that the trace settles.
 */

const stepsOfTrace = 25

/** An error that does not count. */
export class Ignored extends Error {}

interface Call {
  readonly promise: Promise<string>
  readonly settle: (outcome: Outcome) => void
}

const openCall = (): Call => {
  let settle: Call['settle'] = () => undefined
  const promise = new Promise<string>((resolve, reject) => {
    settle = (outcome) => {
      if (outcome === 'success') resolve('done')
      else reject(outcome === 'ignored' ? new Ignored('ignored') : new Error('failed'))
    }
  })
  return { promise, settle }
}

const flush = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

/** A library's breaker: runs a function, and tells its state in our names. */
export interface Real {
  readonly execute: (run: () => Promise<string>) => Promise<string>
  readonly mode: () => string
  readonly shutDown: () => void
}
/** A policy, and the library's breaker that should be the same. */
export interface Case {
  readonly policy: BreakerPolicy
  readonly real: () => Real
}

type Steps = readonly (
  { readonly wait: number } | { readonly begin: string } | { readonly end: string; readonly outcome: Outcome }
)[]

/** Virtual time of the library: how it goes on, and how it begins anew. */
export interface Clock {
  readonly advance: (ms: number) => Promise<void>
  readonly restart: () => void
}

/** A number in [0, 1) for a name, always the same. */
export type Draw = (...name: readonly (string | number)[]) => number

const waits = [0, 1, 99, 500, 999, 1000, 1001, 2500, 5000]
const outcomes: readonly Outcome[] = ['success', 'failure', 'failure', 'failure', 'ignored']

/** A trace as data, from luck alone. */
const traceOf = (draw: Draw): Steps => {
  const pick = <Value>(values: readonly Value[], ...name: readonly (string | number)[]): Value =>
    values[Math.floor(draw(...name) * values.length)] as Value
  const open: string[] = []
  return Array.from({ length: stepsOfTrace }, (_, index) => {
    const what = draw('what', index)
    if (what < 0.3) return { wait: pick(waits, 'wait', index) }
    if (what < 0.65 || open.length === 0) {
      const id = `c${index}`
      open.push(id)
      return { begin: id }
    }
    const place = Math.floor(draw('place', index) * open.length)
    const [id = ''] = open.splice(place, 1)
    return { end: id, outcome: pick(outcomes, 'outcome', index) }
  })
}

type Seen = 'permitted' | 'rejected' | 'waiting'

/** Both at the same moment of the same trace. */
const createPair = ({ policy, real }: Case, clock: Clock) => {
  const library = real()
  const calls = new Map<string, Call>()
  let state: BreakerState = initialBreaker(policy)
  let now = 0
  const feed = (event: BreakerEvent) => {
    const step = stepBreaker(policy, state, event, now)
    state = step.state
    return step.permission
  }
  return {
    wait: async (ms: number): Promise<void> => {
      now += ms
      await clock.advance(ms)
      feed({ is: 'looked' })
    },
    /** What the library answered, and what the reducer says. */
    begin: async (id: string): Promise<readonly [seen: Seen, said: Seen | null]> => {
      const call = openCall()
      const heard: { answer: Seen } = { answer: 'waiting' }
      library
        .execute(() => {
          heard.answer = 'permitted'
          calls.set(id, call)
          return call.promise
        })
        .catch(() => {
          if (heard.answer === 'waiting') heard.answer = 'rejected'
        })
      await flush()
      return [heard.answer, feed({ is: 'asked', id })]
    },
    end: async (id: string, outcome: Outcome): Promise<void> => {
      const call = calls.get(id)
      if (call === undefined) return
      call.settle(outcome)
      await flush()
      feed({ is: 'ended', id, outcome, duration: 0 })
    },
    isSame: (): boolean => library.mode() === state.mode,
    shutDown: library.shutDown,
  }
}

/** Feeds a trace to both; the first step after which they differ, or null. It stops where the library queues a call. */
const firstDifference = async (each: Case, steps: Steps, clock: Clock): Promise<number | null> => {
  const pair = createPair(each, clock)
  try {
    for (const [index, step] of steps.entries()) {
      if ('wait' in step) await pair.wait(step.wait)
      else if ('end' in step) await pair.end(step.end, step.outcome)
      const [seen, said] = 'begin' in step ? await pair.begin(step.begin) : [null, null]
      if (seen !== said) return index
      if (seen === 'waiting') return null
      if (!pair.isSame()) return index
    }
    return null
  } finally {
    pair.shutDown()
    await clock.advance(0)
  }
}

/** Plays the traces of seeds 1 to `count` on both, and names those on which they differ. */
export const differingSeeds = async (
  cases: (seed: number) => Case,
  drawOf: (seed: number) => Draw,
  clock: Clock,
  count: number,
): Promise<readonly number[]> => {
  const seeds: number[] = []
  for (let seed = 1; seed <= count; seed += 1) {
    clock.restart()
    if ((await firstDifference(cases(seed), traceOf(drawOf(seed)), clock)) !== null) seeds.push(seed)
  }
  return seeds
}
