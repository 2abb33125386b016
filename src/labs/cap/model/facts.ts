import type { Message } from './messages.ts'
import type { Held } from './tags.ts'

/** What an event came to, for sentences, marks and meters. `place` is a place in the history. */
export type CapFact =
  | { readonly is: 'called'; readonly place: number }
  | { readonly is: 'answered'; readonly place: number }
  | { readonly is: 'timedOut'; readonly place: number }
  | { readonly is: 'refused'; readonly place: number }
  /** The client still waits for something else. */
  | { readonly is: 'queued'; readonly client: number; readonly f: 'r' | 'w' }
  | { readonly is: 'delivered'; readonly message: Message }
  | {
      readonly is: 'lost'
      readonly message: Message
      readonly why: 'chance' | 'cut' | 'down' | 'byHand'
    }
  | { readonly is: 'adopted'; readonly replica: number; readonly held: Held; readonly before: Held }
  | { readonly is: 'merged'; readonly replica: number; readonly siblings: number }
  | { readonly is: 'resent'; readonly place: number; readonly to: readonly number[] }
  | { readonly is: 'cut' | 'healed' }
  | { readonly is: 'crashed' | 'restarted'; readonly replica: number }
