/** A station: Poisson arrivals, exponential service times, one queue before `servers` equal servers (M/M/c). */
export interface Station {
  /** Arrivals a second. */
  readonly arrivals: number
  /** Mean service time in milliseconds. */
  readonly service: number
  /** How many work side by side; at least 1. */
  readonly servers: number
}

/** What an M/M/c queue settles to. Times in milliseconds. */
export interface SteadyState {
  /** Share of the servers that are busy, from 0 to below 1. */
  readonly utilisation: number
  /** Probability that one has to wait (Erlang C). */
  readonly waits: number
  readonly meanWait: number
  /** Wait and service. */
  readonly meanTime: number
  /** How many wait on average. */
  readonly meanQueue: number
}

/** Load on a station as a share of what it can do; 1 and more is more than it can do. */
export const loadOf = ({ arrivals, service, servers }: Station): number =>
  (arrivals * service) / 1000 / servers

/**
 * Erlang C: probability that one who arrives finds all servers busy, for an offered load in Erlangs below `servers`.
 * By way of the recursion of Erlang B, which stays exact for many servers.
 */
export const erlangC = (servers: number, offered: number): number => {
  let blocked = 1
  for (let count = 1; count <= servers; count += 1) {
    blocked = (offered * blocked) / (count + offered * blocked)
  }
  return blocked / (1 - (offered / servers) * (1 - blocked))
}

/** The closed form of M/M/c; null when more arrives than can be served, for then the queue grows without end. */
export const steadyState = (station: Station): SteadyState | null => {
  const { arrivals, service, servers } = station
  const utilisation = loadOf(station)
  if (utilisation >= 1) return null
  const waits = erlangC(servers, (arrivals * service) / 1000)
  const meanWait = (waits * service) / (servers * (1 - utilisation))
  return {
    utilisation,
    waits,
    meanWait,
    meanTime: meanWait + service,
    meanQueue: (arrivals * meanWait) / 1000,
  }
}
