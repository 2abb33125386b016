import type { Millis } from '../../../kernel/index.ts'
import type { Message } from './messages.ts'
import type { Links } from './state.ts'

/** Who answers one operation: a majority of the replicas, or its own replica alone. */
export type Way = 'majority' | 'alone'

/** What somebody can do. Replicas and clients count from 0. */
export type CapInput =
  | { readonly is: 'asked'; readonly client: number; readonly f: 'r' | 'w'; readonly way?: Way }
  /** Sets all links at once: any partition. */
  | { readonly is: 'linksSet'; readonly links: Links }
  /** Opens or cuts one direction of one link. */
  | { readonly is: 'linkSet'; readonly from: number; readonly to: number; readonly open: boolean }
  | { readonly is: 'healed' }
  | { readonly is: 'crashed'; readonly replica: number }
  | { readonly is: 'restarted'; readonly replica: number }
  | { readonly is: 'skewed'; readonly replica: number; readonly skew: Millis }
  | { readonly is: 'messageDropped'; readonly id: number }
  | { readonly is: 'messageDuplicated'; readonly id: number; readonly by: Millis }
  | { readonly is: 'messageDelayed'; readonly id: number; readonly by: Millis }
  | { readonly is: 'workloadStopped' }

/** All that happens. */
export type CapEvent =
  | CapInput
  | { readonly is: 'opened' }
  /** The workload wants client to do its n-th operation. */
  | { readonly is: 'wanted'; readonly client: number; readonly n: number; readonly f: 'r' | 'w' }
  | { readonly is: 'sent'; readonly messages: readonly Message[] }
  | { readonly is: 'arrived'; readonly id: number; readonly due: Millis }
  /** A replica has done what needs nobody else. */
  | { readonly is: 'done'; readonly client: number; readonly op: number }
  | { readonly is: 'retried'; readonly client: number; readonly op: number; readonly round: number }
  | { readonly is: 'gaveUp'; readonly client: number; readonly op: number }
  | { readonly is: 'gossiped'; readonly replica: number; readonly round: number }

/** An event to come. */
export interface Timer<Event> {
  readonly delay: Millis
  readonly event: Event
}
