import type { Chance } from '../../../kernel/index.ts'

/** The share of requests that are answered when each must reach `services` services, each up with `availability` (0 to 1). */
export const chainAvailability = (availability: number, services: number): number => availability ** services

/** What a simulation of such a chain found. */
export interface ChainSample {
  readonly requests: number
  readonly answered: number
  /** Answered over requests. */
  readonly share: number
  /** Standard deviation of that share, by the formula. */
  readonly sigma: number
}

/** What is simulated. */
export interface ChainTask {
  readonly availability: number
  /** Whole, at least 1. */
  readonly services: number
  readonly requests: number
}

/** Lets requests pass through the chain, each service up or down by its own luck, one request independent of the other. */
export const sampleChain = ({ availability, services, requests }: ChainTask, chance: Chance): ChainSample => {
  let answered = 0
  for (let request = 0; request < requests; request += 1) {
    let isUp = true
    for (let service = 0; service < services && isUp; service += 1)
      isUp = chance.happens(availability, 'up', service, request)
    if (isUp) answered += 1
  }
  const expected = chainAvailability(availability, services)
  return {
    requests,
    answered,
    share: answered / requests,
    sigma: Math.sqrt((expected * (1 - expected)) / requests),
  }
}
