import type { GarageCommand } from '../garageCommand.ts'
import type { FrontDesk } from './frontDesk.ts'

/** Now, on the garage's clock. */
export interface Moment {
  readonly date: string
  /** Seconds since 1970-01-01T00:00:00. */
  readonly seconds: number
  /** The same as ISO 8601 in UTC. */
  readonly recordedAt: string
}

/** Something that somebody comes to ask, decided at the moment when it is their turn. */
export interface Errand {
  readonly correlationId: string
  readonly actor: string
  /** The command to send now; null: there is nothing to ask after all. */
  readonly command: (desk: FrontDesk, now: Moment) => GarageCommand | null
  /** What the people remember when it was accepted. */
  readonly accepted?: (desk: FrontDesk, now: Moment) => void
}
