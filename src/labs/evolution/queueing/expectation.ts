import type { Architecture, RouteId, StationId } from '../architecture/architecture.ts'
import { assumed } from '../architecture/assumptions.ts'
import type { Workload } from '../run/settings.ts'
import { loadOf, steadyState, type Station } from './erlang.ts'

/** How many of a route come a second. */
const rateOf = (route: RouteId, { reads, writes }: Workload): number => {
  switch (route) {
    case 'read':
      return reads * (1 - assumed.partnerShare)
    case 'partner':
      return reads * assumed.partnerShare
    case 'write':
    case 'toReadStore':
    case 'toNotifications':
    case 'toInvoicing':
      return writes
  }
}

const routeIds: readonly RouteId[] = [
  'read',
  'partner',
  'write',
  'toReadStore',
  'toNotifications',
  'toInvoicing',
]

/** Every station as an M/M/c queue: what leaves one such queue is again Poisson (Burke, 1956), so each stands for itself. */
export const stationsOf = (
  workload: Workload,
  { stations, routes }: Architecture,
): ReadonlyMap<StationId, Station> =>
  new Map(
    stations.map(({ id, service, servers }) => [
      id,
      {
        service,
        servers,
        arrivals: routeIds
          .filter((route) => routes[route].includes(id))
          .reduce((sum, route) => sum + rateOf(route, workload), 0),
      },
    ]),
  )

/** The mean time from question to answer that the closed form gives, in milliseconds; null when a queue on the way never settles. */
export const expectedTime = (
  workload: Workload,
  architecture: Architecture,
  route: 'read' | 'partner' | 'write',
): number | null => {
  const stations = stationsOf(workload, architecture)
  const way = architecture.routes[route]
  const hops = way.length === 1 ? 0 : (way.length + 1) * assumed.hop
  return way.reduce<number | null>((sum, id) => {
    const station = stations.get(id)
    const state = station === undefined ? null : steadyState(station)
    return sum === null || state === null ? null : sum + state.meanTime
  }, hops)
}

/** The station with the highest load: where it jams first. */
export const bottleneck = (
  workload: Workload,
  architecture: Architecture,
): { readonly id: StationId; readonly load: number } | null =>
  [...stationsOf(workload, architecture)]
    .map(([id, station]) => ({ id, load: loadOf(station) }))
    .reduce<{ readonly id: StationId; readonly load: number } | null>(
      (most, one) => (most === null || one.load > most.load ? one : most),
      null,
    )
