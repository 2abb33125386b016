import type { Chance, Later, Millis, Model } from '../../kernel/index.ts'
import type { Architecture, RouteId, StationId, StationPlan } from './architecture/architecture.ts'
import { assumed } from './architecture/assumptions.ts'
import { dequeue, emptyFifo, enqueue } from './queueing/fifo.ts'
import type { Workload } from './run/settings.ts'
import type { Job, StationState, World, WorldEvent } from './world.ts'

/** Version of the laws; a run of another version is not played. */
export const modelVersion = 3

/** The same luck for everybody. */
export const seed = 'evolution'

/** Length of the film in milliseconds. */
export const filmLength: Millis = 20_000

const isLastLeg = ({ routes }: Architecture, { route, leg }: Job): boolean => leg === routes[route].length - 1

const isRequest = (route: RouteId): boolean => route === 'read' || route === 'partner' || route === 'write'

const served = (world: World, station: StationId, state: StationState): World => {
  const next = dequeue(state.queue)
  const left: StationState =
    next === null ? { busy: state.busy - 1, queue: state.queue } : { busy: state.busy, queue: next.rest }
  return {
    ...world,
    stations: { ...world.stations, [station]: left },
    begins: next === null ? null : { station, job: next.item },
  }
}

const reached = (world: World, plan: StationPlan, state: StationState, job: Job): World => {
  const free = state.busy < plan.servers
  const then: StationState = free
    ? { busy: state.busy + 1, queue: state.queue }
    : { busy: state.busy, queue: enqueue(state.queue, job) }
  return {
    ...world,
    stations: { ...world.stations, [plan.id]: then },
    begins: free ? { station: plan.id, job } : null,
  }
}

const counted = (world: World, architecture: Architecture, job: Job): World => {
  if (!isLastLeg(architecture, job)) return world
  if (job.route === 'toReadStore') {
    // What is not the next position comes again, or comes later with the rebuild.
    return job.number === world.shown + 1 ? { ...world, shown: job.number } : world
  }
  if (job.route !== 'write') return world
  const written = world.written + 1
  return { ...world, written, shown: architecture.events.length === 0 ? written : world.shown }
}

/** Draws when the next read or write is asked, and who asks. */
const nextAsked = (workload: Workload, chance: Chance, last: Job, now: Millis): Later<WorldEvent> => {
  const number = last.number + 1
  const isWrite = last.route === 'write'
  const kind = isWrite ? 'write' : 'read'
  const delay = chance.exponential(1000 / (isWrite ? workload.writes : workload.reads), 'gap', kind, number)
  const byPartner = !isWrite && chance.happens(assumed.partnerShare, 'asked by another domain', number)
  const route: RouteId = byPartner ? 'partner' : kind
  return { delay, event: { is: 'asked', job: { route, number, born: now + delay, leg: 0 } } }
}

const beforeFirst = (route: RouteId): Job => ({ route, number: 0, born: 0, leg: 0 })

interface Moment {
  readonly world: World
  readonly now: Millis
}

const afterService = (
  architecture: Architecture,
  job: Job,
  { world, now }: Moment,
): readonly Later<WorldEvent>[] => {
  const { routes, events, delay } = architecture
  if (!isLastLeg(architecture, job)) {
    const leg = job.leg + 1
    const station = routes[job.route][leg]
    return station === undefined
      ? []
      : [{ delay: assumed.hop, event: { is: 'reached', station, job: { ...job, leg } } }]
  }
  if (!isRequest(job.route)) return []
  const back = routes[job.route].length === 1 ? 0 : assumed.hop
  const answer: Later<WorldEvent> = { delay: back, event: { is: 'answered', job } }
  if (job.route !== 'write') return [answer]
  const published = events.flatMap((route): readonly Later<WorldEvent>[] => {
    const [station] = routes[route]
    if (station === undefined) return []
    const event: Job = { route, number: world.written, born: now, leg: 0 }
    return [{ delay: delay + assumed.hop, event: { is: 'reached', station, job: event } }]
  })
  return [answer, ...published]
}

const toFirstStation = ({ routes }: Architecture, job: Job): readonly Later<WorldEvent>[] => {
  const [station] = routes[job.route]
  if (station === undefined) return []
  // Another domain that has a copy of its own asks nobody over the network.
  const delay = routes[job.route].length === 1 ? 0 : assumed.hop
  return [{ delay, event: { is: 'reached', station, job } }]
}

/** Every event from position 1 on, to the projector once more. */
const rebuild = ({ written }: World, { routes }: Architecture, now: Millis): readonly Later<WorldEvent>[] => {
  const [station] = routes.toReadStore
  if (station === undefined) return []
  return Array.from({ length: written }, (_, index): Later<WorldEvent> => {
    const job: Job = { route: 'toReadStore', number: index + 1, born: now, leg: 0, again: true }
    return { delay: assumed.hop, event: { is: 'reached', station, job } }
  })
}

/**
 * Requests that wait, are served and go on, in one form of the picture. Arrivals are Poisson, service times exponential,
 * and each station has one queue before all its servers: every station is an M/M/c queue.
 */
export const evolutionModel = (workload: Workload, architecture: Architecture): Model<World, WorldEvent> => {
  const plans = new Map(architecture.stations.map((plan) => [plan.id, plan]))
  const idle: StationState = { busy: 0, queue: emptyFifo }

  const service = (chance: Chance, station: StationId, job: Job): readonly Later<WorldEvent>[] => {
    const plan = plans.get(station)
    if (plan === undefined) return []
    const who = job.route === 'partner' ? 'read' : job.route
    const delay = chance.exponential(plan.service, 'service time', plan.role, who, job.number)
    return [{ delay, event: { is: 'served', station, job } }]
  }

  return {
    initial: {
      stations: Object.fromEntries(architecture.stations.map(({ id }) => [id, idle])),
      begins: null,
      written: 0,
      shown: 0,
      answered: 0,
    },
    evolve(world, { event }) {
      switch (event.is) {
        case 'dropped':
          return { ...world, begins: null, shown: 0 }
        case 'opened':
        case 'asked':
          return world.begins === null ? world : { ...world, begins: null }
        case 'reached': {
          const plan = plans.get(event.station)
          return plan === undefined
            ? world
            : reached(world, plan, world.stations[event.station] ?? idle, event.job)
        }
        case 'served':
          return counted(
            served(world, event.station, world.stations[event.station] ?? idle),
            architecture,
            event.job,
          )
        case 'answered':
          return { ...world, begins: null, answered: world.answered + 1 }
      }
    },
    react(world, { at, event }, chance) {
      const begun = world.begins === null ? [] : service(chance, world.begins.station, world.begins.job)
      switch (event.is) {
        case 'opened':
          return [
            nextAsked(workload, chance, beforeFirst('read'), at),
            nextAsked(workload, chance, beforeFirst('write'), at),
          ]
        case 'dropped':
          return rebuild(world, architecture, at)
        case 'asked':
          return [...toFirstStation(architecture, event.job), nextAsked(workload, chance, event.job, at)]
        case 'reached':
          return begun
        case 'served':
          return [...begun, ...afterService(architecture, event.job, { world, now: at })]
        case 'answered':
          return []
      }
    },
  }
}
