import { describe, expect, it } from 'vitest'
import { play, traceHash } from '../../kernel/index.ts'
import { architectureOf } from './architecture/architecture.ts'
import { stageIds } from './architecture/stageId.ts'
import { evolutionModel } from './model.ts'
import { playWorkload, type Played } from './queueing/playWorkload.ts'
import { rebuiltAfter } from './queueing/rebuild.ts'
import { firstWorkload } from './run/settings.ts'

const askedIn = ({ film }: Played): readonly string[] =>
  film.frames.flatMap(({ at, event }) =>
    event.is === 'asked' ? [`${at.toFixed(6)} ${event.job.route} ${event.job.number}`] : [],
  )

describe('the growing picture', () => {
  it('sends the same requests at the same moments through each form', () => {
    const [first, ...others] = stageIds.map((stage) => askedIn(playWorkload({ ...firstWorkload, stage })))
    expect(first?.length).toBeGreaterThan(2_000)
    for (const other of others) expect(other).toEqual(first)
  })

  it('keeps the moments of the writes when there are more reads', () => {
    const writes = (reads: number): readonly string[] =>
      askedIn(playWorkload({ ...firstWorkload, reads })).filter((line) => line.includes('write'))
    expect(writes(200)).toEqual(writes(50))
  })

  it('changes nothing that it is given, and comes out the same twice', () => {
    const workload = { ...firstWorkload, stage: 'other-domains' as const }
    const film = () =>
      play(evolutionModel(workload, architectureOf(workload)), {
        seed: 'frozen',
        until: 1_000,
        inputs: [{ at: 0, event: { is: 'opened' as const } }],
        freeze: true,
      })
    expect(traceHash(film())).toBe(traceHash(film()))
  })

  it('shows a read store never more than what was written, and in the end all that had time to arrive', () => {
    const { film } = playWorkload({ ...firstWorkload, stage: 'two-stores', writes: 40 })
    expect(film.frames.every(({ state }) => state.shown <= state.written)).toBe(true)
    const last = film.frames.at(-1)?.state
    const arrived = film.frames.findLast(({ at }) => at < film.until - 400)?.state.written ?? 0
    expect(last?.shown).toBeGreaterThanOrEqual(arrived)
  })

  it('is never stale while there is one store', () => {
    for (const stage of ['one-model', 'cqs', 'two-models'] as const) {
      const { outcome } = playWorkload({ ...firstWorkload, stage })
      expect([outcome.staleReads, outcome.staleness.count]).toEqual([0, 0])
    }
  })

  it('works each worker at most all the time', () => {
    for (const stage of stageIds) {
      const { outcome } = playWorkload({ ...firstWorkload, stage, reads: 300, writes: 60 })
      for (const { utilisation } of outcome.stations) expect(utilisation).toBeLessThanOrEqual(1)
    }
  })

  it('costs and couples as counted: more parts from form to form, less to change together', () => {
    const outcomes = stageIds.map(
      (stage) => playWorkload({ ...firstWorkload, stage }, { until: 2_100 }).outcome,
    )
    expect(outcomes.map(({ parts }) => parts)).toEqual([2, 2, 3, 6, 6, 7])
    expect(outcomes.map(({ cost }) => cost)).toEqual([8, 8, 8, 13, 13, 15])
    expect(outcomes.map(({ changeTogether }) => changeTogether)).toEqual([3, 3, 2, 2, 1, 1])
    expect(outcomes.map(({ stopTogether }) => stopTogether)).toEqual([2, 2, 2, 2, 2, 0])
  })

  it('rebuilds dropped read stores from event 1 to what was stored, and goes on from there', () => {
    const workload = { ...firstWorkload, stage: 'event-sourcing' as const, writes: 40 }
    const plain = playWorkload(workload)
    const { film } = playWorkload(workload, { droppedAt: 5_000 })
    const dropped = film.frames.findIndex(({ event }) => event.is === 'dropped')
    expect(film.frames[dropped]?.state.shown).toBe(0)
    const rebuilt = rebuiltAfter(film, 5_000)
    expect(rebuilt?.events).toBe(film.frames[dropped]?.state.written)
    expect(rebuilt?.took).toBeGreaterThan(100)
    expect(rebuilt?.took).toBeLessThan(2_000)
    expect(film.frames.at(-1)?.state.shown).toBe(plain.film.frames.at(-1)?.state.shown)
    expect(film.frames.at(-1)?.state.written).toBe(plain.film.frames.at(-1)?.state.written)
  })
})
