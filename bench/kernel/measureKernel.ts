import { play, stateAt, type Film, type Model } from '../../src/kernel/index.ts'

interface Hop {
  readonly id: number
  readonly hop: number
}
interface World {
  readonly count: number
  readonly last: readonly number[]
}

/** 20 messages that hop on for ever, one hop of each every 60 ms on average: 20,000 events a minute. */
const traffic: Model<World, Hop> = {
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
const minute = 60_000
const runs = 9

const filmUntil = (until: number): Film<World, Hop> => play(traffic, { seed: 1, inputs, until })

const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** The same events once more, without agenda, chance or film. */
const bareLoop = ({ frames }: Film<World, Hop>): World => {
  let world = traffic.initial
  for (const frame of frames) world = traffic.evolve(world, frame)
  return world
}

const seekEverywhere = (film: Film<World, Hop>): readonly number[] =>
  Array.from({ length: 2000 }, (_, index) => timed(() => stateAt(film, (index * 37_813) % minute)))

/** A figure of the bench. */
export interface Row {
  readonly what: string
  readonly value: number | string
}

/** Plays one minute of 20,000 events beside a bare loop over the same events: both sides in turn, in one run; medians. */
export const measureKernel = (): readonly Row[] => {
  const film = filmUntil(minute)
  const pairs = Array.from({ length: runs }, () => ({
    playing: timed(() => filmUntil(minute)),
    bare: timed(() => bareLoop(film)),
    twice: timed(() => filmUntil(2 * minute)),
  }))
  const playing = median(pairs.map((pair) => pair.playing))
  const bare = median(pairs.map((pair) => pair.bare))
  const twice = median(pairs.map((pair) => pair.twice))
  const seeks = seekEverywhere(film)
  return [
    { what: 'kernel: events in a minute of film', value: film.frames.length },
    { what: `kernel: play it, median of ${runs}, ms (goal: under 150)`, value: Number(playing.toFixed(1)) },
    { what: 'kernel: bare loop over the same events, ms', value: Number(bare.toFixed(1)) },
    { what: 'kernel: play / bare loop', value: Number((playing / bare).toFixed(1)) },
    { what: 'kernel: two minutes / one minute', value: Number((twice / playing).toFixed(2)) },
    { what: 'kernel: seek, median, ms (goal: under 4)', value: Number(median(seeks).toFixed(4)) },
    { what: 'kernel: seek, slowest of 2,000, ms', value: Number(Math.max(...seeks).toFixed(3)) },
  ]
}
