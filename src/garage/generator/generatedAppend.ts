import type { GarageEvent } from '../garageCommand.ts'

/** An event that is ready to be stored. */
export type GeneratedEvent = GarageEvent & {
  readonly eventId: string
  /** ISO 8601 in UTC. */
  readonly recordedAt: string
  readonly actor: string
  /** Id of the command. */
  readonly causationId: string
  /** The visit that it belongs to: from registering over planning to finishing. */
  readonly correlationId: string
}

/** What one command appends. */
export interface GeneratedAppend {
  readonly aggregateId: string
  /** At least one. */
  readonly events: readonly GeneratedEvent[]
  /** Version of the aggregate before; 0: it does not exist yet. */
  readonly expected: number
}
