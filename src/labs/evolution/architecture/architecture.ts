import type { Workload } from '../run/settings.ts'
import { assumed } from './assumptions.ts'
import { placeOf } from './stageId.ts'

/** A place where work waits and is done. */
export type StationId =
  | 'service'
  | 'command'
  | 'query'
  | 'database'
  | 'readStore'
  | 'projector'
  | 'notifications'
  | 'invoicing'
  | 'ownCopy'

/** What a service time is for; the luck of a request hangs on it, so that it keeps its luck while the picture grows. */
export type Role = 'model' | 'store' | 'apply'

/** What a station is made of. */
export interface StationPlan {
  readonly id: StationId
  readonly role: Role
  /** Mean service time in milliseconds. */
  readonly service: number
  readonly servers: number
}

/** Who is on the way: a person's read, a read of another domain, a write, or an event to one of its readers. */
export type RouteId = 'read' | 'partner' | 'write' | 'toReadStore' | 'toNotifications' | 'toInvoicing'

/** One form of the picture as a network of queues. */
export interface Architecture {
  readonly stations: readonly StationPlan[]
  /** The stations of each way, in order; a way that is not there has none. */
  readonly routes: Readonly<Record<RouteId, readonly StationId[]>>
  /** The ways that an event takes once it is written. */
  readonly events: readonly RouteId[]
  /** How long an event is under way, in milliseconds. */
  readonly delay: number
}

const nowhere: Architecture['routes'] = {
  read: [],
  partner: [],
  write: [],
  toReadStore: [],
  toNotifications: [],
  toInvoicing: [],
}

const plan = (id: StationId, role: Role, service: number, servers = 1): StationPlan => ({
  id,
  role,
  service,
  servers,
})

const oneService = ({ commandInstances, queryInstances, delay }: Workload): Architecture => {
  const way: readonly StationId[] = ['service', 'database']
  return {
    stations: [
      plan('service', 'model', assumed.mixedModel, commandInstances + queryInstances),
      plan('database', 'store', assumed.database),
    ],
    routes: { ...nowhere, read: way, partner: way, write: way },
    events: [],
    delay,
  }
}

const twoModels = ({ commandInstances, queryInstances, delay }: Workload): Architecture => ({
  stations: [
    plan('command', 'model', assumed.commandModel, commandInstances),
    plan('query', 'model', assumed.queryModel, queryInstances),
    plan('database', 'store', assumed.database),
  ],
  routes: {
    ...nowhere,
    read: ['query', 'database'],
    partner: ['query', 'database'],
    write: ['command', 'database'],
  },
  events: [],
  delay,
})

const twoStores = (workload: Workload): Architecture => {
  const { commandInstances, queryInstances, delay } = workload
  const sourced = placeOf(workload.stage) >= placeOf('event-sourcing')
  return {
    stations: [
      plan(
        'command',
        'model',
        sourced ? assumed.commandModelFromEvents : assumed.commandModel,
        commandInstances,
      ),
      plan('query', 'model', assumed.queryModel, queryInstances),
      plan('database', 'store', sourced ? assumed.append : assumed.database),
      plan('readStore', 'store', assumed.readStore, queryInstances),
      plan('projector', 'apply', assumed.projector),
    ],
    routes: {
      ...nowhere,
      read: ['query', 'readStore'],
      partner: ['query', 'readStore'],
      write: ['command', 'database'],
      toReadStore: ['projector'],
    },
    events: ['toReadStore'],
    delay,
  }
}

const withSubscribers = (workload: Workload): Architecture => {
  const before = twoStores(workload)
  return {
    ...before,
    stations: [
      ...before.stations,
      plan('notifications', 'apply', assumed.projector),
      plan('invoicing', 'apply', assumed.projector),
      plan('ownCopy', 'store', assumed.ownCopy),
    ],
    routes: {
      ...before.routes,
      partner: ['ownCopy'],
      toNotifications: ['notifications'],
      toInvoicing: ['invoicing'],
    },
    events: ['toReadStore', 'toNotifications', 'toInvoicing'],
  }
}

/** The network of queues that a workload runs through. */
export const architectureOf = (workload: Workload): Architecture => {
  switch (workload.stage) {
    case 'one-model':
    case 'cqs':
      return oneService(workload)
    case 'two-models':
      return twoModels(workload)
    case 'two-stores':
    case 'event-sourcing':
      return twoStores(workload)
    case 'other-domains':
      return withSubscribers(workload)
  }
}
