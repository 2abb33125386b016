import type { Film, Frame, Millis } from '../../../kernel/index.ts'
import type { Architecture, StationId, StationPlan } from '../architecture/architecture.ts'
import type { World, WorldEvent } from '../world.ts'
import { meanOf, quantile } from './quantile.ts'

/** Times in milliseconds. */
export interface Times {
  readonly count: number
  readonly mean: number
  /** What 95 of 100 do not exceed. */
  readonly p95: number
}

/** What one station did. */
export interface StationMeasure {
  readonly plan: StationPlan
  /** Share of its servers' time that was busy, from 0 to 1. */
  readonly utilisation: number
  /** Mean wait before service, in milliseconds. */
  readonly meanWait: number
  /** How many began service there. */
  readonly began: number
  /** The longest its queue became. */
  readonly longestQueue: number
}

/** What was measured in a film. */
export interface Measures {
  /** From question to answer, for people's reads. */
  readonly reads: Times
  /** The same for what other domains ask. */
  readonly partners: Times
  readonly writes: Times
  /** Answers a second. */
  readonly throughput: number
  /** Questions and changes asked a second. */
  readonly asked: number
  readonly stations: readonly StationMeasure[]
  /** From a write being stored to its being shown on the read side. */
  readonly staleness: Times
  /** Share of the reads that were answered while a stored write was not shown yet, from 0 to 1. */
  readonly staleReads: number
}

/** The first two seconds are left out: queues that begin empty flatter every form. */
export const warmUp: Millis = 2_000

const timesOf = (values: readonly number[]): Times => ({
  count: values.length,
  mean: meanOf(values),
  p95: quantile(values, 0.95),
})

interface Tally {
  busyTime: number
  readonly waits: number[]
  longestQueue: number
}

interface Tallies {
  readonly times: Readonly<Record<'read' | 'partner' | 'write' | 'lag', number[]>>
  asked: number
  stale: number
}

const noteEvent = (tallies: Tallies, { event, at, state }: Frame<World, WorldEvent>): void => {
  if (event.is === 'opened' || event.is === 'dropped') return
  const { route, born, again } = event.job
  if (event.is === 'asked') tallies.asked += 1
  if (event.is === 'served' && route === 'toReadStore' && again !== true) tallies.times.lag.push(at - born)
  if (event.is !== 'answered') return
  if (route === 'read' || route === 'partner' || route === 'write') tallies.times[route].push(at - born)
  if (route === 'read' && state.shown < state.written) tallies.stale += 1
}

const jobKey = (station: StationId, route: string, number: number): string => `${station} ${route} ${number}`

/** Walks through a film once and measures it, from the end of the warm-up to the end of the film. */
export const measure = (film: Film<World, WorldEvent>, architecture: Architecture): Measures => {
  const noted: Tallies = { times: { read: [], partner: [], write: [], lag: [] }, asked: 0, stale: 0 }
  const tallies = new Map(
    architecture.stations.map(({ id }): [StationId, Tally] => [
      id,
      { busyTime: 0, waits: [], longestQueue: 0 },
    ]),
  )
  const reachedAt = new Map<string, Millis>()
  let before = film.initial
  let last: Millis = warmUp

  const noteBusy = (until: Millis): void => {
    const span = until - last
    if (span <= 0) return
    for (const [id, tally] of tallies) tally.busyTime += span * (before.stations[id]?.busy ?? 0)
    last = until
  }

  const noteBegin = ({ begins }: World, at: Millis): void => {
    if (begins === null) return
    const key = jobKey(begins.station, begins.job.route, begins.job.number)
    const tally = tallies.get(begins.station)
    if (at >= warmUp) tally?.waits.push(at - (reachedAt.get(key) ?? at))
    reachedAt.delete(key)
  }

  for (const frame of film.frames) {
    const { at, event, state } = frame
    noteBusy(at)
    if (event.is === 'reached') {
      reachedAt.set(jobKey(event.station, event.job.route, event.job.number), at)
      const tally = tallies.get(event.station)
      const size = state.stations[event.station]?.queue.size ?? 0
      if (tally !== undefined && at >= warmUp) tally.longestQueue = Math.max(tally.longestQueue, size)
    }
    noteBegin(state, at)
    if (at >= warmUp) noteEvent(noted, frame)
    before = state
  }
  noteBusy(film.until)

  const span = film.until - warmUp
  const { read, partner, write, lag } = noted.times
  return {
    reads: timesOf(read),
    partners: timesOf(partner),
    writes: timesOf(write),
    throughput: ((read.length + partner.length + write.length) * 1000) / span,
    asked: (noted.asked * 1000) / span,
    stations: architecture.stations.map((plan) => {
      const tally = tallies.get(plan.id)
      return {
        plan,
        utilisation: (tally?.busyTime ?? 0) / span / plan.servers,
        meanWait: meanOf(tally?.waits ?? []),
        began: tally?.waits.length ?? 0,
        longestQueue: tally?.longestQueue ?? 0,
      }
    }),
    staleness: timesOf(lag),
    staleReads: read.length === 0 ? 0 : noted.stale / read.length,
  }
}
