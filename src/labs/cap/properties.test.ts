import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convergence, judgeRegister, strongConvergence } from '../../judge/index.ts'
import { judgeBySearch } from '../../judge/judgeBySearch.ts'
import { stateAt, type Settings, type Timed } from '../../kernel/index.ts'
import { lostWrites } from './lostWrites.ts'
import { staleReadsOf } from './meters.ts'
import type { CapInput } from './model/events.ts'
import { majorityOf } from './model/modes/abd.ts'
import { reachableFrom, splitOff } from './model/network.ts'
import { localLatency, readSettings } from './model/settings.ts'
import { mergeSiblings, noSiblings, writeSibling, type SiblingSet } from './model/siblingSet.ts'
import type { CapState } from './model/state.ts'
import { compareTags } from './model/tags.ts'
import { playCap, type CapFilm } from './playCap.ts'
import { proofSettings, randomSchedule } from './randomSchedule.ts'
import { versionOrder } from './versionOrder.ts'

const seeds = fc.integer({ min: 1, max: 100_000 })

/** Random faults, in a film long enough to come to rest after the last of them. */
const wild = (seed: number, more: Settings): CapFilm => {
  const settings = { ...proofSettings, length: 5000, ...more }
  const faults = randomSchedule({ ...settings, length: 1500 }, seed)
  const end: readonly Timed<CapInput>[] = [
    { at: 1900, event: { is: 'healed' } },
    ...[0, 1, 2].map((replica) => ({ at: 1900, event: { is: 'restarted' as const, replica } })),
    { at: 2500, event: { is: 'workloadStopped' } },
  ]
  return playCap(settings, seed, [...faults, ...end])
}

const endOf = (film: CapFilm): CapState => stateAt(film, film.until)

const holdsFor = (runs: number, fact: (seed: number) => boolean): void =>
  fc.assert(fc.property(seeds, fact), { numRuns: runs, seed: 1 })

const failsWithin = (budget: number, fact: (seed: number) => boolean): void => {
  const caught = Array.from({ length: budget }, (_, n) => n + 1).some((seed) => !fact(seed))
  expect(caught).toBe(true)
}

describe('majority quorums', () => {
  it('give histories that zones and search both find linearizable', () => {
    holdsFor(40, (seed) => {
      const { history } = endOf(wild(seed, { mode: 'cp', operations: 2 }))
      const found = judgeBySearch(history, 300_000)
      return (
        'linearizable' in found &&
        found.linearizable &&
        (judgeRegister(history) as { linearizable?: boolean }).linearizable === true
      )
    })
  })

  const minorityStaysSilent = (more: Settings) => (seed: number) => {
    const film = playCap({ ...proofSettings, mode: 'cp', length: 3000, ...more }, seed, [
      { at: 0, event: { is: 'linksSet', links: splitOff(3, [2]) } },
    ])
    return endOf(film).history.ops.every(
      ({ replica, outcome, call }) =>
        (replica === 2 && outcome !== 'answered') ||
        (replica !== 2 && (outcome === 'answered' || call + 200 > film.until)),
    )
  }

  it('answer whoever reaches a majority, and never the minority', () => {
    const calm = { loss: 0, latencySigma: 0.2 }
    holdsFor(30, minorityStaysSilent(calm))
    failsWithin(5, minorityStaysSilent({ ...calm, variant: 'readOne' }))
    failsWithin(5, minorityStaysSilent({ ...calm, variant: 'waitForAll' }))
  })

  const tagsNeverFall = (film: CapFilm): boolean => {
    let before = film.initial
    return film.frames.every(({ state }) => {
      const fell = state.replicas.some(
        ({ id, held }) => compareTags(held.tag, before.replicas[id]?.held.tag ?? held.tag) < 0,
      )
      before = state
      return !fell
    })
  }

  it('never lower the tag of a replica, as taking whatever comes last does', () => {
    holdsFor(40, (seed) => tagsNeverFall(wild(seed, { mode: 'cp' })))
    failsWithin(5, (seed) => tagsNeverFall(wild(seed, { mode: 'ap', variant: 'arrivalOrder' })))
  })

  const isStoredAtMajority = (more: Settings) => (seed: number) => {
    const film = wild(seed, { mode: 'cp', ...more })
    for (const { state } of film.frames) {
      for (const fact of state.facts) {
        if (fact.is === 'answered') {
          const op = state.history.ops[fact.place]
          const { tag } = op ?? {}
          if (op?.f !== 'w' || !tag) continue
          const above = state.replicas.filter(({ held }) => compareTags(held.tag, tag) >= 0).length
          if (above < majorityOf(state.replicas.length)) return false
        }
      }
    }
    return true
  }

  it('have a write, or a newer one, at a majority when it is answered', () => {
    holdsFor(40, isStoredAtMajority({}))
    failsWithin(30, isStoredAtMajority({ variant: 'sloppyQuorum' }))
  })

  const readsNeverFallBehind = (more: Settings) => (seed: number) => {
    const { ops } = endOf(wild(seed, { mode: 'cp', ...more })).history
    const done = ops.filter(({ outcome, tag }) => outcome === 'answered' && tag !== null)
    return done.every(
      (read) =>
        read.f === 'w' ||
        done.every(
          (op) =>
            (op.ret ?? Infinity) >= read.call ||
            (op.tag !== null && read.tag !== null && compareTags(read.tag, op.tag) >= 0),
        ),
    )
  }

  it('never let a read find less than what an operation before it found', () => {
    holdsFor(40, readsNeverFallBehind({}))
    failsWithin(200, readsNeverFallBehind({ variant: 'noWriteBack', clients: 8, latencySigma: 1.5 }))
  })

  it('do not make all replicas equal after healing: one that is behind is legal', () => {
    failsWithin(100, (seed) => {
      const { replicas } = endOf(wild(seed, { mode: 'cp' }))
      return new Set(replicas.map(({ held }) => held.value)).size === 1
    })
  })

  it('go on at the majority while a crashed replica is down, and keep what it held', () => {
    const film = playCap({ mode: 'cp', rate: 0, crash: 3, crashAt: 500, restartAt: 2000, length: 3000 }, 1, [
      { at: 100, event: { is: 'asked', client: 2, f: 'w' } },
      { at: 1000, event: { is: 'asked', client: 0, f: 'r' } },
      { at: 2500, event: { is: 'asked', client: 2, f: 'r' } },
    ])
    const { history, replicas } = endOf(film)
    expect(history.ops.map(({ outcome, v }) => [outcome, v])).toEqual([
      ['answered', 'c3-1'],
      ['answered', 'c3-1'],
      ['answered', 'c3-1'],
    ])
    expect(replicas[2]?.held.value).toBe('c3-1')
  })
})

describe('the last writer', () => {
  const answersAtOnce =
    (mode: string, more: Settings = {}) =>
    (seed: number) =>
      endOf(
        playCap({ ...proofSettings, mode, length: 4000, ...more }, seed, [
          { at: 0, event: { is: 'linksSet', links: splitOff(3, [seed % 3]) } },
        ]),
      ).history.ops.every(({ call, ret }) => ret !== null && ret - call <= localLatency + 1e-9)

  it('is answered at once, whatever is cut; a quorum is not', () => {
    holdsFor(20, answersAtOnce('ap'))
    holdsFor(20, answersAtOnce('siblings'))
    failsWithin(1, answersAtOnce('cp'))
  })

  const endsWithNewest = (more: Settings) => (seed: number) => {
    const { replicas, history } = endOf(wild(seed, { mode: 'ap', ...more }))
    const states = Object.fromEntries(replicas.map(({ id, held }) => [`R${id + 1}`, held.value]))
    const tagged = { init: null, ops: history.ops.filter(({ tag }) => tag !== null) }
    return convergence(states, { state: versionOrder(tagged).at(-1) ?? null }).converges
  }

  it('is what all replicas hold in the end: the newest write of all, not just the same one', () => {
    holdsFor(40, endsWithNewest({}))
    failsWithin(20, endsWithNewest({ variant: 'arrivalOrder' }))
  })

  it('loses acknowledged writes and answers stale in most of these runs', () => {
    failsWithin(5, (seed) => lostWrites(endOf(wild(seed, { mode: 'ap' }))).length === 0)
    failsWithin(5, (seed) => staleReadsOf(endOf(wild(seed, { mode: 'ap' })).history).length === 0)
  })

  it('may be a stale one where clocks are wrong: an older write beats a newer one', () => {
    failsWithin(20, (seed) => {
      const film = playCap({ ...proofSettings, mode: 'ap', variant: 'clockTags', clockSkew: 200 }, seed)
      const { ops } = endOf(film).history
      const writes = ops.filter(({ f, ret }) => f === 'w' && ret !== null)
      return writes.every((one) =>
        writes.every(
          (other) =>
            (one.ret ?? 0) >= other.call ||
            one.tag === null ||
            other.tag === null ||
            compareTags(one.tag, other.tag) < 0,
        ),
      )
    })
  })

  it('takes time to win after healing: nothing is equal in the instant of healing', () => {
    const film = playCap({ ...proofSettings, mode: 'ap', cut: 'minority', cutAt: 0, healAt: 1500 }, 3)
    const healed = film.frames.find(({ event }) => event.is === 'healed')
    expect(new Set(healed?.state.replicas.map(({ held }) => held.value)).size).toBe(2)
  })
})

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
    const wins = (one: SiblingSet, _: SiblingSet): SiblingSet => one
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

describe('the recorder', () => {
  it('leaves what timed out pending, lets the client go on under another name, and never overlaps itself', () => {
    holdsFor(40, (seed) => {
      const { ops } = endOf(wild(seed, { mode: 'cp' })).history
      const late = ops.filter(({ outcome }) => outcome === 'timedOut')
      return (
        late.every(({ ret }) => ret === null) &&
        late.every((one) => ops.every((op) => op === one || op.c !== one.c || op.call <= one.call)) &&
        ops.every((one) =>
          ops.every(
            (op) => op === one || op.c !== one.c || op.call >= (one.ret ?? Infinity) || op.call <= one.call,
          ),
        )
      )
    })
  })

  it('calls a read that overlaps a write not stale', () => {
    const film = playCap({ mode: 'cp', latencySigma: 0 }, 1, [
      { at: 100, event: { is: 'asked', client: 0, f: 'w' } },
      { at: 110, event: { is: 'asked', client: 1, f: 'r' } },
    ])
    expect(endOf(film).history.ops[1]).toMatchObject({ v: null, outcome: 'answered' })
    expect(staleReadsOf(endOf(film).history)).toEqual([])
  })

  it('hangs for ever where the network is taken never to fail, until it heals', () => {
    const settings = {
      mode: 'cp',
      variant: 'waitForAll',
      cut: 'singleLink',
      cutAt: 0,
      healAt: 4000,
      length: 8000,
    }
    const film = playCap(settings, 1, [{ at: 100, event: { is: 'asked', client: 0, f: 'w' } }])
    expect(stateAt(film, 3999).clients[0]?.current).not.toBeNull()
    expect(endOf(film).history.ops[0]?.outcome).toBe('answered')
  })

  it('knows partial and one-way cuts: links are a matrix, not two sides', () => {
    const at = (cut: string) => stateAt(playCap({ cut, cutAt: 0, replicas: '5' }, 1), 1)
    expect(reachableFrom(at('partial'), 0)).toEqual([0, 1, 2, 3, 4])
    expect(reachableFrom(at('partial'), 1)).toEqual([0, 1, 2])
    expect(at('oneWay').links[3]?.[0]).toBe(false)
    expect(at('oneWay').links[0]?.[3]).toBe(true)
    expect(readSettings({ mode: 'ap', variant: 'readOne' }).variant).toBe('sound')
  })
})
