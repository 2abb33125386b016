import { describe, expect, it } from 'vitest'
import { play, stateAt, type Film, type Model } from './index.ts'

interface Token {
  readonly id: number
  readonly hop: number
}
interface World {
  readonly count: number
  readonly last: readonly number[]
}

/** 20 messages that hop on for ever, 3 ms apart on average a minute long: 20,000 events. */
const traffic: Model<World, Token> = {
  initial: { count: 0, last: Array.from({ length: 20 }, () => 0) },
  evolve: (world, { at, event }) => ({ count: world.count + 1, last: world.last.with(event.id, at) }),
  react: (_, { event }, chance) => [
    {
      delay: chance.between(40, 80, 'latency', event.id, event.hop),
      event: { id: event.id, hop: event.hop + 1 },
    },
  ],
}
const inputs = Array.from({ length: 20 }, (_, id) => ({ at: id, event: { id, hop: 0 } }))
const filmUntil = (until: number): Film<World, Token> => play(traffic, { seed: 1, inputs, until })

/** The best of several, so that whatever else runs on this machine counts as little as possible. */
const bestMilliseconds = (runs: number, work: () => unknown): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const start = performance.now()
      work()
      return performance.now() - start
    }),
  )

describe('the speed of the kernel', () => {
  const minute = filmUntil(60_000)

  it('plays a minute of 20,000 events in under 150 ms', () => {
    expect(minute.frames.length).toBeGreaterThan(19_000)
    const playing = bestMilliseconds(7, () => filmUntil(60_000))
    const bare = bestMilliseconds(7, () => {
      let world = traffic.initial
      for (const frame of minute.frames) world = traffic.evolve(world, frame)
      return world
    })
    console.log(
      `${minute.frames.length} events: play ${playing.toFixed(1)} ms, bare loop over the same events ${bare.toFixed(1)} ms, ratio ${(playing / bare).toFixed(1)}`,
    )
    expect(playing).toBeLessThan(150)
  })

  it('seeks to 1,000 moments in less than one seek may take', () => {
    const seeking = bestMilliseconds(7, () => {
      let sum = 0
      for (let now = 0; now < 60_000; now += 60) sum += stateAt(minute, now).count
      return sum
    })
    console.log(`1,000 seeks in ${seeking.toFixed(2)} ms`)
    expect(seeking).toBeLessThan(4)
  })

  it('takes about four times as long for four times the events', () => {
    const short = bestMilliseconds(5, () => filmUntil(30_000))
    const long = bestMilliseconds(5, () => filmUntil(120_000))
    // Sorting the list anew for each event would make it sixteen times.
    expect(long / short).toBeLessThan(9)
  })
})
