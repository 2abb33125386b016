import type { Millis } from '../../../kernel/index.ts'
import type { IdempotencySettings } from './settings.ts'

/** What somebody can do. Amounts in euro cents. */
export type IdempotencyInput =
  | { readonly is: 'paidByHand'; readonly amount: number }
  /** The newest payment once more: under its key, under a new one, or under its key with another amount. */
  | { readonly is: 'pressedAgain'; readonly key: 'same' | 'new' | 'otherAmount' }
  /** The next message of this kind gets lost. */
  | { readonly is: 'trapSet'; readonly of: 'request' | 'reply' }

export type IdempotencyEvent =
  | IdempotencyInput
  | { readonly is: 'opened' }
  | { readonly is: 'paid'; readonly n: number }
  | { readonly is: 'arrived'; readonly flight: number }
  | { readonly is: 'vanished'; readonly flight: number }
  | { readonly is: 'worked'; readonly key: number }
  | { readonly is: 'waited'; readonly payment: number; readonly tries: number }

export type ReplyKind = 'done' | 'stored' | 'refused'

/** A message on its way. `copy`: which of the copies of a request it is; 0 is the one that was sent. */
export interface Flight {
  readonly id: number
  readonly is: 'request' | ReplyKind
  readonly payment: number
  readonly key: number
  readonly amount: number
  readonly copy: number
  readonly doomed: boolean
  readonly sentAt: Millis
}

/** What somebody wants paid. */
export interface Payment {
  readonly amount: number
  readonly key: number
  /** Whether somebody meant it, or pressed again because nothing seemed to happen. */
  readonly meant: boolean
  readonly tries: number
  readonly outcome: 'open' | 'done' | 'refused' | 'givenUp'
}

/** What the server remembers under a key. */
export interface Remembered {
  readonly amount: number
  readonly at: Millis
  readonly isReady: boolean
  /** Requests that wait for the answer. */
  readonly waiting: readonly number[]
}

/** What has been counted. */
export interface Counts {
  readonly requests: number
  readonly applied: number
  readonly storedAnswers: number
  readonly waits: number
  readonly refusals: number
  readonly lost: number
}

export interface IdempotencyState {
  readonly settings: IdempotencySettings
  /** In euro cents. */
  readonly balance: number
  readonly payments: readonly Payment[]
  readonly remembered: Readonly<Record<number, Remembered>>
  /** How many times each payment has been applied. */
  readonly appliedTo: readonly number[]
  readonly counts: Counts
  readonly trap: 'request' | 'reply' | null
  readonly inFlight: readonly Flight[]
  readonly nextFlight: number
  readonly sentNow: readonly Flight[]
  readonly last: Happening
}

/** What happened last. */
export type Happening =
  | { readonly is: 'opened' | 'trapped' | 'nothing' }
  | { readonly is: 'asked' | 'retried' | 'givenUp' | 'acked'; readonly payment: number }
  | { readonly is: 'applied' | 'storedAnswer' | 'waiting' | 'refused'; readonly payment: number }
  | { readonly is: 'vanished'; readonly what: Flight['is'] }
