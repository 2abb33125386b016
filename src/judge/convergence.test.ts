import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convergedSince, convergence, divergence, strongConvergence, type ReplicaSnapshot } from './index.ts'

describe('convergence', () => {
  it('holds when all replicas hold the same', () => {
    expect(convergence({ A: { bay: 1, by: 'x' }, B: { by: 'x', bay: 1 } })).toEqual({ converges: true })
    expect(convergence({})).toEqual({ converges: true })
  })

  it('names the replicas that differ', () => {
    expect(convergence({ A: 1, B: 2, C: 1 })).toEqual({
      converges: false,
      reason: 'B holds 2, not 1, as A does.',
      replicas: ['A', 'B'],
    })
  })

  it('is broken when all agree on the wrong value', () => {
    expect(convergence({ A: 1, B: 1 }, { state: 2 })).toEqual({
      converges: false,
      reason: 'A holds 1, B holds 1, not 2, as the newest write has it.',
      replicas: ['A', 'B'],
    })
  })
})

/** Replicas that take in the same updates in different orders, and now and then twice. */
interface Tagged {
  readonly tag: number
  readonly value: string
}
type Merge = (held: Tagged, update: Tagged) => Tagged
const highestTag: Merge = (held, update) => (update.tag > held.tag ? update : held)
/** Mutant: what arrives last wins. */
const lastArrival: Merge = (_, update) => update

const runs = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.nat(4)), { maxLength: 20 })
const snapshotsOf = (
  run: readonly (readonly [string, number])[],
  merge: Merge,
): readonly ReplicaSnapshot[] => {
  const held = new Map<string, { readonly state: Tagged; readonly updates: readonly string[] }>()
  return run.map(([replica, tag], at) => {
    const before = held.get(replica) ?? { state: { tag: -1, value: '' }, updates: [] }
    const state = merge(before.state, { tag, value: `v${tag}` })
    const now = { state, updates: [...before.updates, `u${tag}`] }
    held.set(replica, now)
    return { replica, at, ...now }
  })
}
const alwaysConverges = (merge: Merge): boolean =>
  !fc.check(
    fc.property(runs, (run) => strongConvergence(snapshotsOf(run, merge)).converges),
    { numRuns: 1000, seed: 5 },
  ).failed

describe('strong convergence', () => {
  it('holds for a merge that does not care about order and repetition, and not for arrival order', () => {
    expect(alwaysConverges(highestTag)).toBe(true)
    expect(alwaysConverges(lastArrival)).toBe(false)
  })

  it('names the two snapshots that differ', () => {
    const snapshots = [
      { replica: 'A', at: 5, state: 1, updates: ['u1', 'u2'] },
      { replica: 'B', at: 9, state: 2, updates: ['u2', 'u1', 'u1'] },
    ]
    expect(strongConvergence(snapshots)).toEqual({
      converges: false,
      reason: 'With the same updates ["u1","u2"], A held 1 at 5 and B held 2 at 9.',
      replicas: ['A', 'B'],
    })
  })
})

describe('the time to converge', () => {
  it('begins where the replicas agree for good', () => {
    const samples = [1, 2, 1, 1].map((b, index) => ({ at: index * 10, states: { A: 1, B: b } }))
    expect(convergedSince(samples)).toBe(20)
    expect(convergedSince(samples.slice(0, 2))).toBeNull()
    expect(convergedSince([])).toBeNull()
  })

  it('counts different states, not replicas', () => {
    expect(divergence([{ a: 1, b: 2 }, { b: 2, a: 1 }, 3])).toBe(2)
    expect(divergence([])).toBe(0)
  })
})
