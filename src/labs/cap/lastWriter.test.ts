import { describe, expect, it } from 'vitest'
import { convergence } from '../../judge/index.ts'
import { type Settings } from '../../kernel/index.ts'
import { lostWrites } from './lostWrites.ts'
import { staleReadsOf } from './meters.ts'
import { splitOff } from './model/network.ts'
import { localLatency } from './model/settings.ts'
import { compareTags } from './model/tags.ts'
import { playCap } from './playCap.ts'
import { proofSettings } from './randomSchedule.ts'
import { versionOrder } from './versionOrder.ts'
import { endOf, failsWithin, holdsFor, wild } from './wildHarness.ts'

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
