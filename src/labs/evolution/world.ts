import type { Millis } from '../../kernel/index.ts'
import type { RouteId, StationId } from './architecture/architecture.ts'
import type { Fifo } from './queueing/fifo.ts'

/** A request or an event on its way. */
export interface Job {
  readonly route: RouteId
  /** Counts the reads, and apart from them the writes; for an event, its position in the store. From 1. */
  readonly number: number
  /** When it was asked; for an event, when it was written. */
  readonly born: Millis
  /** Which station of its way comes next or is at work, from 0. */
  readonly leg: number
  /** An event that is read once more from the store, to rebuild a read store. */
  readonly again?: true
}

/** What happens in this world. */
export type WorldEvent =
  | { readonly is: 'opened' }
  /** Somebody threw the read stores away. */
  | { readonly is: 'dropped' }
  | { readonly is: 'asked'; readonly job: Job }
  | { readonly is: 'reached'; readonly station: StationId; readonly job: Job }
  | { readonly is: 'served'; readonly station: StationId; readonly job: Job }
  | { readonly is: 'answered'; readonly job: Job }

/** Who works and who waits at a station. */
export interface StationState {
  readonly busy: number
  readonly queue: Fifo<Job>
}

/** The world at a moment. */
export interface World {
  readonly stations: Readonly<Partial<Record<StationId, StationState>>>
  /** Whose service begins in this very moment, and where. */
  readonly begins: { readonly station: StationId; readonly job: Job } | null
  /** How many writes are stored. */
  readonly written: number
  /** How many of them the read side shows. */
  readonly shown: number
  /** How many have got their answer. */
  readonly answered: number
}
