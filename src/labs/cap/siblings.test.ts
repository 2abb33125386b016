import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strongConvergence } from '../../judge/index.ts'
import { type Settings } from '../../kernel/index.ts'
import { lostWrites } from './lostWrites.ts'
import { mergeSiblings, noSiblings, writeSibling, type SiblingSet } from './model/siblingSet.ts'
import { endOf, failsWithin, holdsFor, wild } from './wildHarness.ts'

describe('siblings', () => {
  const replica = fc.integer({ min: 0, max: 2 })
  const step = fc.record({ at: replica, from: replica, kind: fc.constantFrom('write', 'read', 'merge') })

  /** Three replicas that write with what their one client has seen, and merge, as they come. */
  const worlds = fc.array(step, { maxLength: 20 }).map((steps) => {
    const sets: SiblingSet[] = [0, 1, 2].map(() => noSiblings(3))
    const contexts = [0, 1, 2].map(() => noSiblings(3).seen)
    steps.forEach(({ at, from, kind }, n) => {
      const set = sets[at] ?? noSiblings(3)
      if (kind === 'read') contexts[at] = set.seen
      else if (kind === 'merge') sets[at] = mergeSiblings(set, sets[from] ?? set)
      else sets[at] = writeSibling(set, { value: `v${n}`, replica: at, context: contexts[at] ?? [] })
    })
    return sets as [SiblingSet, SiblingSet, SiblingSet]
  })

  it('merge alike in any order, in any grouping and any number of times', () => {
    fc.assert(
      fc.property(worlds, ([a, b, c]) => {
        expect(mergeSiblings(a, b)).toEqual(mergeSiblings(b, a))
        expect(mergeSiblings(mergeSiblings(a, b), c)).toEqual(mergeSiblings(a, mergeSiblings(b, c)))
        expect(mergeSiblings(a, a)).toEqual(a)
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('would not merge alike if one side simply won', () => {
    const wins = (...[one]: readonly [SiblingSet, SiblingSet]): SiblingSet => one
    const property = fc.property(worlds, ([a, b]) => {
      expect(wins(a, b)).toEqual(wins(b, a))
    })
    expect(fc.check(property, { numRuns: 300, seed: 1 }).failed).toBe(true)
  })

  const losesNothing = (more: Settings) => (seed: number) =>
    lostWrites(endOf(wild(seed, { mode: 'siblings', ...more }))).length === 0

  it('lose no acknowledged write that nobody replaced knowingly', () => {
    holdsFor(60, losesNothing({}))
    failsWithin(20, losesNothing({ variant: 'blindOverwrite' }))
  })

  it('are the same wherever the same writes have arrived', () => {
    holdsFor(30, (seed) => {
      const film = wild(seed, { mode: 'siblings' })
      const snapshots = film.frames
        .filter(({ state }) => state.facts.some(({ is }) => is === 'merged'))
        .flatMap(({ at, state }) =>
          state.replicas.map(({ id, siblings }) => ({
            replica: `R${id + 1}`,
            at,
            state: siblings.siblings,
            updates: siblings.seen.map((count, from) => `${from}:${count}`),
          })),
        )
      return strongConvergence(snapshots).converges
    })
  })
})
