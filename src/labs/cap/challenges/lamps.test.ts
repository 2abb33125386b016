import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../kernel/index.ts'
import { splitOff } from '../model/network.ts'
import { playCap } from '../playCap.ts'
import { proofSettings, randomSchedule } from '../randomSchedule.ts'
import { scenarioInputs, scenarioMoments, scenarioSettings } from '../scenario.ts'
import { evidenceAt, type CapGoal } from './goals.ts'
import { lampsAt, lampsUnder, litOf, strategies } from './lamps.ts'

const lampsOf = (settings: Settings, inputs: CapGoal['solution']['inputs'], at = Infinity) => {
  const film = playCap(
    settings,
    1,
    inputs.map((given) => ({ at: given.at, event: given.input })),
  )
  const count = film.frames.filter((frame) => frame.at <= at).length
  return lampsAt(film, evidenceAt(film, settings, count), count)
}

const scenario = scenarioInputs.map(({ at, event }) => ({ at, input: event }))

describe('consistent, available, cut', () => {
  it('are never all three, however the cluster is built and asked', () => {
    expect(strategies.length).toBe(76)
    const lamps = strategies.map(lampsUnder)
    expect(Math.max(...lamps.map(litOf))).toBe(2)
    expect(lamps.every(({ cut }) => cut)).toBe(true)
  })

  it('are each pair of two somewhere', () => {
    const until = scenarioMoments.heal - 1
    const cp = { ...scenarioSettings, mode: 'cp' }
    expect(lampsOf(cp, scenario, until)).toEqual({ consistent: true, available: false, cut: true })
    expect(lampsOf({ ...cp, mode: 'ap' }, scenario, until)).toEqual({
      consistent: false,
      available: true,
      cut: true,
    })
    expect(lampsOf(cp, scenario, scenarioMoments.cut - 1)).toEqual({
      consistent: true,
      available: true,
      cut: false,
    })
  })

  it('are not all three at any moment of random schedules', () => {
    const lampsOfRun = (settings: Settings, seed: number) => {
      const film = playCap(settings, seed, randomSchedule(settings, seed))
      const some = film.frames.filter(({ index }) => index % 7 === 0)
      return some.map(({ index }) => lampsAt(film, evidenceAt(film, settings, index + 1), index + 1))
    }
    const seeds = Array.from({ length: 20 }, (_, index) => index + 1)
    const all = ['cp', 'ap', 'siblings'].flatMap((mode) =>
      seeds.flatMap((seed) => lampsOfRun({ ...proofSettings, mode }, seed)),
    )
    expect(all.filter(({ cut }) => cut).length).toBeGreaterThan(100)
    expect(all.filter((lamps) => litOf(lamps) === 3)).toEqual([])
  })

  it('are not lit by luck: not while nobody asks on the other side, nor by a cut around which there is a way', () => {
    const ask = (at: number, client: number, f: 'r' | 'w') => ({
      at,
      input: { is: 'asked' as const, client, f },
    })
    const cut = { at: 1000, input: { is: 'linksSet' as const, links: splitOff(3, [2]) } }
    expect(lampsOf({ mode: 'cp' }, [cut, ask(1200, 0, 'w'), ask(1500, 1, 'r')]).available).toBe(false)
    expect(lampsOf({ mode: 'ap' }, [cut, ask(1200, 0, 'r'), ask(1500, 2, 'r')]).available).toBe(false)
    const oneLink = { at: 1000, input: { is: 'linkSet' as const, from: 0, to: 2, open: false } }
    expect(lampsOf({ mode: 'cp' }, [oneLink, ask(1200, 0, 'w'), ask(1500, 2, 'r')])).toEqual({
      consistent: true,
      available: true,
      cut: false,
    })
  })
})
