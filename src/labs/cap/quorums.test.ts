import { describe, expect, it } from 'vitest'
import { judgeRegister } from '../../judge/index.ts'
import { judgeBySearch } from '../../judge/judgeBySearch.ts'
import { type Settings } from '../../kernel/index.ts'
import { majorityOf } from './model/modes/abd.ts'
import { splitOff } from './model/network.ts'
import { compareTags } from './model/tags.ts'
import { playCap, type CapFilm } from './playCap.ts'
import { proofSettings } from './randomSchedule.ts'
import { endOf, failsWithin, holdsFor, wild } from './wildHarness.ts'

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
    return film.frames.every(({ state: { facts, history, replicas } }) =>
      facts.every((fact) => {
        const op = fact.is === 'answered' ? history.ops[fact.place] : undefined
        if (op?.f !== 'w') return true
        const above = replicas.filter(({ held }) => op.tag !== null && compareTags(held.tag, op.tag) >= 0)
        return above.length >= majorityOf(replicas.length)
      }),
    )
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
