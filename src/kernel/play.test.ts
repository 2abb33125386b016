import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  branchAt,
  causesOf,
  effectsOf,
  fatedChance,
  frameAt,
  play,
  stateAt,
  traceHash,
  type Film,
  type Model,
  type Timed,
} from './index.ts'

/** Messages that hop on a number of times, and may be lost on the way. */
interface Hop {
  readonly id: string
  readonly left: number
}
type Seen = readonly string[]

const hops: Model<Seen, Hop> = {
  initial: [],
  evolve: (seen, { at, event }) => [...seen, `${event.id}:${event.left}@${at}`],
  react: (_, { event }, chance) =>
    event.left === 0 || chance.happens(0.2, 'lost', event.id, event.left)
      ? []
      : [
          {
            delay: chance.pick([0, 1, 5, 7.5], 'delay', event.id, event.left),
            event: { ...event, left: event.left - 1 },
          },
        ],
}

const inputLists = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 20 }),
    event: fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), left: fc.integer({ min: 0, max: 6 }) }),
  }),
  { maxLength: 12 },
)

const run = (inputs: readonly Timed<Hop>[], seed = 1): Film<Seen, Hop> =>
  play(hops, { seed, inputs, until: 40, freeze: true })
const trace = (film: Film<Seen, Hop>): readonly string[] =>
  film.frames.map((frame) => `${frame.at} ${frame.event.id} ${frame.event.left}`)

/** An oracle as plain as can be: one list, sorted anew for each event. */
const playSlowly = (inputs: readonly Timed<Hop>[], seed: number): readonly string[] => {
  const chance = fatedChance(seed, () => undefined)
  const given = inputs.map((input, index) => ({ ...input, rank: 1, index }))
  let due = given
  let made = 0
  const happened: string[] = []
  for (;;) {
    due = [...due].sort((x, y) => x.at - y.at || x.rank - y.rank || x.index - y.index)
    const [next, ...others] = due
    if (next === undefined || next.at > 40) return happened
    happened.push(`${next.at} ${next.event.id} ${next.event.left}`)
    const laters = hops.react([], next, chance)
    due = [
      ...others,
      ...laters.map((later) => ({
        at: next.at + later.delay,
        event: later.event,
        rank: 0,
        index: (made += 1),
      })),
    ]
  }
}

describe('play', () => {
  it('equals a list that is sorted anew for each event', () => {
    fc.assert(
      fc.property(inputLists, fc.integer(), (inputs, seed) => {
        expect(trace(run(inputs, seed))).toEqual(playSlowly(inputs, seed))
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same film for the same seed and inputs, and another for another seed', () => {
    const inputs = ['a', 'b', 'c', 'd'].map((id) => ({ at: 0, event: { id, left: 30 } }))
    expect(run(inputs)).toEqual(run(inputs))
    expect(traceHash(run(inputs, 1))).toBe(traceHash(run(inputs, 1)))
    expect(traceHash(run(inputs, 1))).not.toBe(traceHash(run(inputs, 2)))
  })

  it('takes inputs in any order, and keeps those of one instant as they were listed', () => {
    const film = run([
      { at: 9, event: { id: 'late', left: 0 } },
      { at: 3, event: { id: 'first', left: 0 } },
      { at: 3, event: { id: 'second', left: 0 } },
    ])
    expect(film.frames.map((frame) => frame.event.id)).toEqual(['first', 'second', 'late'])
  })

  it('lets one more input leave the luck of all other messages as it was', () => {
    fc.assert(
      fc.property(inputLists, fc.integer({ min: 0, max: 20 }), (inputs, at) => {
        const others = run([...inputs, { at, event: { id: 'stranger', left: 6 } }]).frames.filter(
          (frame) => frame.event.id !== 'stranger',
        )
        expect(others.map((frame) => `${frame.at} ${frame.event.id} ${frame.event.left}`)).toEqual(
          trace(run(inputs)),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('includes events at exactly the end, and keeps what lies beyond as unplayed', () => {
    const ticks: Model<number, 'tick'> = {
      initial: 0,
      evolve: (count) => count + 1,
      react: () => [{ delay: 10, event: 'tick' }],
    }
    const film = play(ticks, { seed: 1, inputs: [{ at: 0, event: 'tick' }], until: 30 })
    expect([...(film.times as Iterable<number> & typeof film.times)]).toEqual([0, 10, 20, 30])
    expect(film.unplayed).toMatchObject([{ at: 40, event: 'tick', cause: 3 }])
  })
})

describe('acting in the past', () => {
  type Share = typeof branchAt
  /** Mutant: forgets what was given at the very moment of branching. */
  const withoutTheMoment: Share = (inputs, at) => inputs.filter((input) => input.at < at)
  /** Mutant: lets an input come before what is due in the same instant. */
  const inputsFirst = (inputs: readonly Timed<Hop>[]): readonly Timed<Hop>[] =>
    inputs.map((input, index) => (index === inputs.length - 1 ? { ...input, at: input.at - 1e-9 } : input))

  const keepsThePast = (share: Share, order: typeof inputsFirst = (inputs) => inputs): boolean =>
    !fc.check(
      fc.property(inputLists, fc.integer({ min: 1, max: 20 }), (inputs, moment) => {
        const before = run(inputs).frames.filter((frame) => frame.at <= moment)
        const branch = order([...share(inputs, moment), { at: moment, event: { id: 'e', left: 3 } }])
        const after = run(branch).frames.slice(0, before.length)
        return JSON.stringify(before) === JSON.stringify(after)
      }),
      { numRuns: 1000, seed: 3 },
    ).failed

  it('leaves every frame up to that moment as it was', () => {
    expect(keepsThePast(branchAt)).toBe(true)
  })

  it('would be caught forgetting the inputs of the moment, or letting an input go first in it', () => {
    expect(keepsThePast(withoutTheMoment)).toBe(false)
    expect(keepsThePast(branchAt, inputsFirst)).toBe(false)
  })
})

describe('a film', () => {
  const film = run([
    { at: 5, event: { id: 'a', left: 4 } },
    { at: 5, event: { id: 'b', left: 4 } },
  ])

  type Seek = (film: Film<Seen, Hop>, now: number) => Seen
  /** Mutant: shows the first event of an instant as what that instant looks like. */
  const firstOfInstant: Seek = (film, now) => {
    const at = frameAt(film, now)?.at
    return film.frames.find((frame) => frame.at === at)?.state ?? film.initial
  }
  const findsTheLast = (seek: Seek): boolean =>
    !fc.check(
      fc.property(inputLists, fc.double({ min: -1, max: 50, noNaN: true }), (inputs, now) => {
        const played = run(inputs)
        return (
          seek(played, now) === (played.frames.findLast((frame) => frame.at <= now)?.state ?? played.initial)
        )
      }),
      { numRuns: 500, seed: 4 },
    ).failed

  it('shows at each moment the world after all that happened until then', () => {
    expect(findsTheLast(stateAt)).toBe(true)
    expect(findsTheLast(firstOfInstant)).toBe(false)
  })

  it('shows its initial world before the first event', () => {
    expect(frameAt(film, 4.99)).toBeNull()
    expect(stateAt(film, 4.99)).toBe(film.initial)
  })

  it('knows what caused each frame, back to the input', () => {
    for (const frame of film.frames) {
      const chain = causesOf(film, frame.index)
      expect(chain.at(-1)).toBe(frame)
      expect(chain[0]?.cause).toBeNull()
      expect(chain.every(({ event }) => event.id === frame.event.id)).toBe(true)
      expect(effectsOf(film, frame.index).every(({ cause }) => cause === frame.index)).toBe(true)
    }
    expect(film.frames.some((frame) => frame.cause !== null)).toBe(true)
    expect(causesOf(film, 999)).toEqual([])
  })
})
