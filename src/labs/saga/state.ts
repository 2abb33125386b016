import type { Millis } from '../../kernel/index.ts'
import {
  freshWorld,
  type BookingId,
  type Message,
  type NodeId,
  type ParticipantId,
  type World,
} from './model/world.ts'

/** When a node is to fail: as it receives a message, having stored what it says, or with the first answer sent. */
export type CrashPoint = 'received' | 'stored' | 'sentOne'

/**
 * Which message: the first of a booking for the node (a prepare, a request to do; for the desk the first answer), or the
 * last (the decision, a compensation; for the desk the answer that settles it).
 */
export type CrashStep = 'first' | 'last'

/** A crash that waits for its moment. */
export interface Trap {
  readonly node: NodeId
  readonly step: CrashStep
  readonly point: CrashPoint
}

/** A message on its way. */
export interface Flight {
  readonly id: number
  readonly message: Message
  readonly sentAt: Millis
}

/** Something that time will bring. */
export type Alarm =
  | { readonly is: 'votes'; readonly booking: BookingId }
  | {
      readonly is: 'answer'
      readonly booking: BookingId
      readonly step: number
      readonly tries: number
      readonly doing: boolean
    }
  | { readonly is: 'doubt'; readonly booking: BookingId; readonly node: ParticipantId }

export type SagaEvent =
  | { readonly is: 'booked' }
  | { readonly is: 'arrived'; readonly flight: number; readonly copy: boolean }
  | { readonly is: 'vanished'; readonly flight: number }
  | { readonly is: 'rang'; readonly alarm: Alarm }
  | { readonly is: 'crashed'; readonly node: NodeId }
  | { readonly is: 'restarted'; readonly node: NodeId }
  | { readonly is: 'trapSet'; readonly trap: Trap }
  | { readonly is: 'looked' }

/** What somebody can do. */
export type SagaInput = Extract<SagaEvent, { is: 'booked' | 'crashed' | 'restarted' | 'trapSet' | 'looked' }>

/** What the last event came to. */
export type Happening =
  | { readonly is: 'began' | 'nothing' }
  | { readonly is: 'booked'; readonly booking: BookingId; readonly taken: boolean }
  | {
      readonly is: 'heard'
      readonly message: Message
      readonly waits: boolean
      readonly crashed: CrashPoint | null
    }
  | { readonly is: 'unheard' | 'lost'; readonly message: Message }
  | { readonly is: 'alarm'; readonly alarm: Alarm }
  | { readonly is: 'crashed' | 'restarted'; readonly node: NodeId }
  | { readonly is: 'trapSet'; readonly trap: Trap }
  | { readonly is: 'looked'; readonly jobs: readonly BookingId[] }

/** Somebody looked at the plan: which jobs stood there. */
export interface Look {
  readonly at: Millis
  readonly jobs: readonly BookingId[]
}

/** Everything at a moment. */
export interface SagaState {
  readonly world: World
  readonly inFlight: readonly Flight[]
  /** Bookings that were asked for, and those that found the desk down. */
  readonly asked: number
  readonly turnedAway: readonly BookingId[]
  readonly traps: readonly Trap[]
  readonly looks: readonly Look[]
  /** Messages sent so far. */
  readonly sent: number
  /** Time that rows were held, added up over those that are free again. */
  readonly heldFor: Millis
  /** What was set off in this very step: messages, and what time will bring. */
  readonly sentNow: readonly Flight[]
  readonly alarmsNow: readonly Alarm[]
  readonly last: Happening
}

/** Before anybody has booked. */
export const initialState: SagaState = {
  world: freshWorld,
  inFlight: [],
  asked: 0,
  turnedAway: [],
  traps: [],
  looks: [],
  sent: 0,
  heldFor: 0,
  sentNow: [],
  alarmsNow: [],
  last: { is: 'began' },
}
