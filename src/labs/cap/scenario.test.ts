import { expect, it } from 'vitest'
import { stateAt } from '../../kernel/index.ts'
import { metersAt } from './meters.ts'
import { playCap } from './playCap.ts'
import { scenarioInputs, scenarioMoments, scenarioSettings } from './scenario.ts'
import { verdictAt } from './verdict.ts'
import { capHealth } from './health.ts'
import { capMarks } from './marks.ts'

const filmOf = (mode: string) => playCap({ ...scenarioSettings, mode }, 1, scenarioInputs)

it('refuses on the minority side, goes on at the majority and stays linearizable with quorums', () => {
  const film = filmOf('cp')
  const meters = metersAt(film, film.until)
  expect(meters).toMatchObject({ timedOut: 2, answered: 5, staleReads: 0, lostWrites: 0 })
  expect(verdictAt(film, film.until)).toEqual({ linearizable: true })
  expect(capMarks(film).map(({ key }) => key)).toEqual(['cut', 'timedOut', 'timedOut', 'healed'])
  expect(capHealth(film, true).map(({ kind }) => kind)).toEqual(['ok', 'degraded', 'ok'])
})

it('answers all with the last writer, stale on one side, and loses a write after healing', () => {
  const film = filmOf('ap')
  const before = metersAt(film, scenarioMoments.heal)
  expect(before).toMatchObject({ timedOut: 0, divergence: 2 })
  const after = metersAt(film, film.until)
  expect(after).toMatchObject({ timedOut: 0, answered: 7, lostWrites: 1, divergence: 1 })
  expect(after.staleReads).toBeGreaterThan(0)
  expect(after.convergedAfter).toBeGreaterThan(0)
  expect(verdictAt(film, film.until)).toMatchObject({ linearizable: false })
})

it('keeps both writes as siblings', () => {
  const film = filmOf('siblings')
  const { history } = stateAt(film, film.until)
  expect(history.ops.at(-1)?.values).toHaveLength(2)
  expect(metersAt(film, film.until).lostWrites).toBe(0)
})
