import type { Millis } from '../../../kernel/index.ts'
import type { Architecture, RouteId, StationId } from '../architecture/architecture.ts'
import type { Job } from '../world.ts'
import type { EvolutionFilm } from '../queueing/playWorkload.ts'
import type { StageId } from '../architecture/stageId.ts'
import type { NodeId } from './layouts.ts'

/** What is on its way, as one sees it. */
export type Carried = 'read' | 'partner' | 'write' | 'event' | 'answer'

/** A message between two things. Film time. */
export interface Hop {
  readonly from: NodeId
  readonly to: NodeId
  readonly carried: Carried
  readonly start: Millis
  readonly end: Millis
}

/** All messages of a film, by the moment of their arrival. */
export interface Hops {
  readonly list: readonly Hop[]
  /** The longest of them, in milliseconds. */
  readonly longest: Millis
}

const carriedOn = (route: RouteId): Carried =>
  route === 'read' || route === 'partner' || route === 'write' ? route : 'event'

const asker = (route: RouteId): NodeId => (route === 'partner' ? 'partners' : 'ui')

/** Where a station is in the picture; who answers from a copy of its own is the one who asks. */
const nodeOf = (station: StationId): NodeId => (station === 'ownCopy' ? 'partners' : station)

/** With CQS a request comes in by the method that fits. */
const entrance = (stage: StageId, job: Job, station: StationId): NodeId => {
  if (stage !== 'cqs' || station !== 'service') return nodeOf(station)
  return job.route === 'write' ? 'change' : 'answer'
}

const throughBroker = (hop: Hop): readonly Hop[] => {
  const middle = (hop.start + hop.end) / 2
  return [
    { ...hop, to: 'broker', end: middle },
    { ...hop, from: 'broker', start: middle },
  ]
}

/** What moves in a film, from thing to thing. */
export const hopsOf = (film: EvolutionFilm, { routes }: Architecture, stage: StageId): Hops => {
  const list: Hop[] = []
  for (const { at, event, cause } of film.frames) {
    const start = cause === null ? at : (film.frames[cause]?.at ?? at)
    if (event.is === 'reached' && start < at) {
      const { job, station } = event
      const carried = carriedOn(job.route)
      if (carried === 'event') {
        list.push(...throughBroker({ from: 'database', to: nodeOf(station), carried, start, end: at }))
      } else {
        const from = job.leg === 0 ? asker(job.route) : nodeOf(routes[job.route][job.leg - 1] ?? station)
        list.push({ from, to: entrance(stage, job, station), carried, start, end: at })
      }
    }
    if (event.is === 'answered' && start < at) {
      const { job } = event
      const from = nodeOf(routes[job.route][job.leg] ?? 'database')
      list.push({ from, to: asker(job.route), carried: 'answer', start, end: at })
    }
  }
  list.sort((one, other) => one.end - other.end)
  return { list, longest: list.reduce((most, { start, end }) => Math.max(most, end - start), 0) }
}

/** The messages that are on their way at a moment, at most `most` of them. */
export const hopsAt = ({ list, longest }: Hops, now: Millis, most: number): readonly Hop[] => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle]?.end ?? 0) < now) low = middle + 1
    else high = middle
  }
  const found: Hop[] = []
  for (let index = low; index < list.length && found.length < most; index += 1) {
    const hop = list[index]
    if (hop === undefined || hop.end > now + longest) break
    if (hop.start <= now) found.push(hop)
  }
  return found
}
