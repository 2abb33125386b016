import type { Millis } from '../../../kernel/index.ts'
import type { SiblingSet } from './siblingSet.ts'
import type { Held } from './tags.ts'

export type MessageKind =
  | 'query'
  | 'queryReply'
  | 'store'
  | 'stored'
  | 'forward'
  | 'forwarded'
  | 'gossip'
  | 'gossipReply'
  | 'hint'
  | 'hintTaken'

/** What a message says. */
export interface MessageBody {
  readonly kind: MessageKind
  readonly from: number
  readonly to: number
  /** The operation that it serves; null for what replicas do by themselves. */
  readonly op: number | null
  /** Round of the operation, or of the gossip. */
  readonly round: number
  readonly attempt: number
  readonly held: Held | null
  readonly siblings: SiblingSet | null
}

/** A message that is about to be sent. */
export interface Draft extends MessageBody {
  readonly id: number
}

/** A message in flight. */
export interface Message extends Draft {
  readonly sentAt: Millis
  /** When it arrives, or when it would, where it is lost on its way. */
  readonly arrivesAt: Millis
  /** Lost by chance, cut off when it was sent, or neither; a later cut may still take it. */
  readonly fate: 'travels' | 'lost' | 'cut'
  /** The message that this one repeats by chance or by hand; null for an original. */
  readonly copyOf: number | null
}
