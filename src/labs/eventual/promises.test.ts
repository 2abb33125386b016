import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countUntil, play, stateAt, type Settings } from '../../kernel/index.ts'
import { copiesMeasuresAt, divergentCopies, promisesOf } from './measures.ts'
import { copiesModel, copiesUntil } from './model/copies/copiesModel.ts'
import { soundCopies, type CopiesRules } from './model/copies/scratch.ts'
import type { CopiesState } from './model/copies/state.ts'
import { readSettings } from './model/settings.ts'
import { playEventual } from './playEventual.ts'
import { isUnmarked, screenCopy, sentByAnn, shownBy, type ConfirmsAt } from './screens.ts'

/** Films of copies under rules of our choice; every state in the order of time. */
const statesOf = (
  given: Settings,
  seed: number,
  rules: CopiesRules = soundCopies,
): readonly CopiesState[] => {
  const { copies } = readSettings(given)
  const film = play(copiesModel(copies, rules), {
    seed,
    inputs: [{ at: 0, event: { is: 'opened' } }],
    until: copiesUntil(copies, 0),
  })
  return [film.initial, ...film.frames.map(({ state }) => state)]
}

const busy = fc.record({
  copies: fc.constantFrom('3', '5'),
  delay: fc.integer({ min: 100, max: 4000 }),
  loss: fc.constantFrom(0, 0.2),
  gossipEvery: fc.constantFrom(500, 1500),
  writes: fc.integer({ min: 2, max: 8 }),
  writeEvery: fc.integer({ min: 500, max: 2500 }),
  readAfter: fc.constantFrom(0, 300, 900),
  bobEvery: fc.constantFrom(300, 900),
  whenBehind: fc.constantFrom('wait', 'elsewhere', 'refuse'),
})

const seeds = fc.integer({ min: 1, max: 1_000_000 })

/** Whether a property holds in all of `runs` films; for mutants it must not. */
const holds = (property: (settings: Settings, seed: number) => boolean, runs = 40): boolean =>
  !fc.check(fc.property(busy, seeds, property), { numRuns: runs, seed: 1 }).failed

const keepsOwn = (rules: CopiesRules) => (settings: Settings, seed: number) => {
  const end = statesOf({ ...settings, ownWrites: true }, seed, rules).at(-1)
  return end !== undefined && promisesOf(end).ownWrites
}

const keepsOrder = (rules: CopiesRules) => (settings: Settings, seed: number) => {
  const end = statesOf({ ...settings, monotonic: true }, seed, rules).at(-1)
  return end !== undefined && promisesOf(end).monotonic
}

describe('C13: session guarantees', () => {
  it('read-your-writes: nobody misses their own write, whatever gets lost or late', () => {
    expect(holds(keepsOwn(soundCopies))).toBe(true)
    // Mutant: the session forgets what it wrote.
    expect(holds(keepsOwn({ ...soundCopies, remembersWrites: false }))).toBe(false)
  })

  it('monotonic reads: nobody reads back in time', () => {
    expect(holds(keepsOrder(soundCopies))).toBe(true)
    // Mutant: the session forgets what it read.
    expect(holds(keepsOrder({ ...soundCopies, remembersReads: false }))).toBe(false)
  })

  it('a copy never gives up a newer version', () => {
    const climbs = (rules: CopiesRules) => (settings: Settings, seed: number) => {
      const states = statesOf(settings, seed, rules)
      return states.every(({ copies }, place) =>
        copies.every(({ version }, id) => version >= (states[place - 1]?.copies[id]?.version ?? 0)),
      )
    }
    expect(holds(climbs(soundCopies))).toBe(true)
    // Mutant: what comes last wins, also when it is older.
    expect(holds(climbs({ ...soundCopies, keepsNewest: false }))).toBe(false)
  })

  it('R + W > N: a read that is called after a write was answered has it', () => {
    const overlaps = (rules: CopiesRules) => (settings: Settings, seed: number) => {
      const end = statesOf({ ...settings, copies: '3', readFrom: 2, writeTo: 2, loss: 0 }, seed, rules).at(-1)
      if (end === undefined) return false
      const writes = end.ops.filter(({ f, ret }) => f === 'w' && ret !== null)
      return end.ops.every(
        (read) =>
          read.f === 'w' ||
          read.ret === null ||
          writes.every(({ ret, version }) => (ret ?? 0) > read.call || read.version >= version),
      )
    }
    expect(holds(overlaps(soundCopies))).toBe(true)
    // Mutant: the first copy that holds it is enough for the answer.
    expect(holds(overlaps({ ...soundCopies, countsHolders: false }))).toBe(false)
  })
})

describe('A09: a window that can be seen and sized', () => {
  it('copies differ during the delay, and no more as soon as the last has heard', () => {
    const windows = (settings: Settings, seed: number): boolean => {
      const states = statesOf({ ...settings, writes: 1, loss: 0, gossipEvery: 0 }, seed)
      const stored = states.map(({ copies }) => copies.filter(({ version }) => version === 1).length)
      const all = states[0]?.copies.length ?? 0
      return states.every((state, place) => {
        const held = stored[place] ?? 0
        return divergentCopies(state) === (held === 0 ? 0 : all - held)
      })
    }
    expect(holds(windows)).toBe(true)
    const film = playEventual({ writes: 1 })
    const last = film.frames.findLast(
      ({ state }, place) =>
        state.world === 'copies' &&
        divergentCopies(state) === 0 &&
        place > 0 &&
        divergentCopies(film.frames[place - 1]?.state as CopiesState) > 0,
    )
    const at = last?.at ?? 0
    expect(copiesMeasuresAt(film, at - 0.001)?.divergent).toBe(1)
    expect(copiesMeasuresAt(film, at)?.divergent).toBe(0)
    expect(countUntil(film, at)).toBeGreaterThan(0)
  })
})

describe('C15: three screens over one lag', () => {
  const turnsAtDelivery = (confirmsAt: ConfirmsAt) => (settings: Settings, seed: number) =>
    statesOf(settings, seed).every((state) => {
      const { says } = shownBy('honest', state, confirmsAt)
      const own = sentByAnn(state)
      if (own === 0) return says === null
      return says === ((screenCopy(state)?.version ?? 0) >= own ? 'confirmed' : 'pending')
    })

  it('the honest screen goes from pending to confirmed in the very frame of delivery', () => {
    expect(holds(turnsAtDelivery('delivery'))).toBe(true)
    // Mutant: it confirms as soon as any copy has answered.
    expect(holds(turnsAtDelivery('answer'))).toBe(false)
  })

  it('the honest screen and the one that waits never show an old value as if it were new', () => {
    const marked =
      (style: 'honest' | 'waits' | 'lies', confirmsAt: ConfirmsAt) => (settings: Settings, seed: number) =>
        statesOf(settings, seed).every((state) => !isUnmarked(shownBy(style, state, confirmsAt), state))
    expect(holds(marked('honest', 'delivery'))).toBe(true)
    expect(holds(marked('waits', 'delivery'))).toBe(true)
    // Mutants: a screen that confirms too soon, and the one that lies.
    expect(holds(marked('honest', 'answer'))).toBe(false)
    expect(holds(marked('lies', 'delivery'))).toBe(false)
  })

  it('what a screen shows is what its copy holds', () => {
    const film = playEventual({ writes: 3 })
    for (const { at } of film.frames) {
      const state = stateAt(film, at)
      if (state.world !== 'copies') continue
      expect(shownBy('lies', state).version).toBe(screenCopy(state)?.version)
    }
  })
})
