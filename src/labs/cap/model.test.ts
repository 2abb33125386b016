import { expect, it } from 'vitest'
import { judgeRegister } from '../../judge/index.ts'
import { stateAt, traceHash } from '../../kernel/index.ts'
import { playCap } from './playCap.ts'

const busy = { rate: 3, latencyMedian: 10, latencySigma: 0.8, loss: 0.02, duplication: 0.02, clients: 4 }

it('plays the same film from the same seed, and another one from another', () => {
  for (const mode of ['cp', 'ap', 'siblings']) {
    const hashes = [1, 1, 2].map((seed) => traceHash(playCap({ ...busy, mode }, seed)))
    expect(hashes[0]).toBe(hashes[1])
    expect(hashes[0]).not.toBe(hashes[2])
  }
})

it('answers every operation of a healthy cluster, linearizably with majority quorums', () => {
  const film = playCap({ rate: 3, length: 12_000, clients: 5, replicas: '5' }, 1, [
    { at: 10_000, event: { is: 'workloadStopped' } },
  ])
  const { history } = stateAt(film, film.until)
  expect(history.ops.length).toBeGreaterThan(100)
  expect(history.ops.every(({ outcome }) => outcome === 'answered')).toBe(true)
  expect(judgeRegister(history)).toEqual({ linearizable: true })
})

it('plays a minute of 20,000 events', () => {
  const settings = { ...busy, clients: 8, rate: 2.4, length: 60_000 }
  const film = playCap(settings, 2)
  expect(film.frames.length).toBeGreaterThan(18_000)
})

it('wants the same operations at the same times in every mode', () => {
  const wanted = ['cp', 'ap', 'siblings'].map((mode) =>
    playCap({ ...busy, mode }, 5).frames.flatMap(({ at, event }) =>
      event.is === 'wanted' ? [{ at, event }] : [],
    ),
  )
  expect(wanted[1]).toEqual(wanted[0])
  expect(wanted[2]).toEqual(wanted[0])
})
