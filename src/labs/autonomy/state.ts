import type { Later, Millis } from '../../kernel/index.ts'
import { firstCustomers, type Change, type ChangeKind, type ContextId, type CopyId } from './model/facts.ts'
import type { FieldName, Row } from './model/facts.ts'
import { freshCopies, type CopyState } from './model/copy.ts'
import type { Rules } from './model/settings.ts'

/** A change as it is published: numbered without gaps, with the time at which it was true. */
export interface Announcement extends Change {
  readonly seq: number
  readonly at: Millis
  /** Fields that go by another name since the owner renamed them. */
  readonly renamed: readonly FieldName[]
}

/** What can go wrong with one delivery. */
export const faultIds = ['lost', 'late', 'swapped', 'doubled', 'swallowed'] as const
export type Fault = (typeof faultIds)[number]

/** A fault that waits for an announcement: of one number, or the next one. */
export interface Trap {
  readonly copy: CopyId
  readonly fault: Fault
  readonly seq: number | null
}

/** What people at the garage want done. */
export const errandIds = ['page', 'plan', 'remind', 'letter'] as const
export type ErrandKind = (typeof errandIds)[number]

/** Something that is being done: with whom it still has to talk. */
export interface Errand {
  readonly id: number
  readonly what: ErrandKind
  readonly customer: string
  readonly by: CopyId
  readonly startedAt: Millis
  /** Whom to call, in order; the first call comes from the person, the others from the context. */
  readonly plan: readonly ContextId[]
  /** Calls that were answered. */
  readonly made: number
}

/** What an errand came to. */
export interface Outcome {
  readonly id: number
  readonly what: ErrandKind
  readonly customer: string
  readonly by: CopyId
  readonly at: Millis
  readonly took: Millis
  readonly calls: number
  /** `held`: the copy was too old, and the context knew it; it is done once the copy is young again. */
  readonly is: 'done' | 'failed' | 'held'
  /** Who gave no answer, or that the copy lacks what is needed. */
  readonly why: ContextId | 'missing' | null
  /** What was used: an address, a telephone number; empty for a page. */
  readonly used: string
  /** Whether that is what the owner knows at this moment. */
  readonly right: boolean
}

/** All rows of the owner at one moment, on their way into the copies. */
export interface Snapshot {
  readonly at: Millis
  readonly seq: number
  readonly rows: Readonly<Record<string, Row>>
}

export type AutonomyEvent =
  | { readonly is: 'dayBegan' | 'beat' | 'etlRead' | 'etlLoaded' }
  | { readonly is: 'fieldAdded' }
  | { readonly is: 'asked'; readonly what: ErrandKind; readonly customer: string }
  | { readonly is: 'called'; readonly errand: number }
  | { readonly is: 'answered'; readonly errand: number; readonly ok: boolean }
  | {
      readonly is: 'changed'
      readonly what: { readonly kind: ChangeKind; readonly customer: string } | null
    }
  | { readonly is: 'delivered'; readonly copy: CopyId; readonly seq: number; readonly swallowed: boolean }
  | { readonly is: 'vanished'; readonly copy: CopyId; readonly seq: number }
  | { readonly is: 'beatHeard'; readonly copy: CopyId; readonly last: number; readonly at: Millis }
  | { readonly is: 'replayAsked'; readonly copy: CopyId; readonly from: number; readonly to: number }
  | {
      readonly is: 'replayed'
      readonly copy: CopyId
      readonly from: number
      readonly to: number
      readonly ok: boolean
    }
  | { readonly is: 'stopped' | 'started' | 'restarted'; readonly context: ContextId }
  | { readonly is: 'cut' | 'mended'; readonly copy: CopyId }
  | { readonly is: 'edited'; readonly copy: CopyId; readonly customer: string }
  | { readonly is: 'trapSet'; readonly trap: Trap }
  | { readonly is: 'renamed'; readonly field: FieldName }

/** What somebody can do. */
export type AutonomyInput = Extract<
  AutonomyEvent,
  {
    is:
      | 'asked'
      | 'changed'
      | 'stopped'
      | 'started'
      | 'restarted'
      | 'cut'
      | 'mended'
      | 'edited'
      | 'trapSet'
      | 'renamed'
      | 'fieldAdded'
  }
>

/** What the last event came to. */
export type Happening =
  | { readonly is: 'began' | 'nothing' | 'beat' | 'ownerDown' | 'fieldAdded' }
  | { readonly is: 'asked' | 'called'; readonly errand: Errand; readonly callee: ContextId }
  | { readonly is: 'answered'; readonly errand: Errand }
  | { readonly is: 'ended'; readonly outcome: Outcome }
  | { readonly is: 'announced'; readonly seq: number; readonly kind: ChangeKind; readonly customer: string }
  | { readonly is: 'taken' | 'kept' | 'swallowed' | 'duplicate'; readonly copy: CopyId; readonly seq: number }
  | { readonly is: 'vanished'; readonly copy: CopyId; readonly seq: number }
  | { readonly is: 'gap'; readonly copy: CopyId; readonly seq: number; readonly expected: number }
  | { readonly is: 'tail'; readonly copy: CopyId; readonly last: number; readonly expected: number }
  | { readonly is: 'fresh'; readonly copy: CopyId; readonly last: number }
  | { readonly is: 'replayAsked'; readonly copy: CopyId; readonly from: number }
  | { readonly is: 'replayed'; readonly copy: CopyId; readonly from: number; readonly to: number }
  | { readonly is: 'etlRead'; readonly rows: number }
  | { readonly is: 'etlLoaded'; readonly healed: number }
  | { readonly is: 'stopped' | 'started' | 'restarted'; readonly context: ContextId }
  | { readonly is: 'cut' | 'mended'; readonly copy: CopyId }
  | { readonly is: 'refusedEdit' | 'edited' | 'claimed'; readonly copy: CopyId; readonly customer: string }
  | { readonly is: 'trapSet'; readonly trap: Trap }
  | { readonly is: 'renamed'; readonly field: FieldName }

/** Everything at a moment. */
export interface AutonomyState {
  /** By which rules; the same in the whole film. */
  readonly rules: Rules
  readonly up: Readonly<Record<ContextId, boolean>>
  /** What the owner knows: the truth. */
  readonly rows: Readonly<Record<string, Row>>
  /** Every change that the owner took, in order; number 1 first. */
  readonly log: readonly Announcement[]
  /** Changes of the script that came up, whether or not the owner could take them. */
  readonly turns: number
  readonly refusedChanges: number
  readonly renamed: readonly FieldName[]
  /** Whether the owner publishes an eighth field. */
  readonly fieldAdded: boolean
  readonly copies: Readonly<Record<CopyId, CopyState>>
  readonly errands: readonly Errand[]
  readonly asked: number
  readonly outcomes: readonly Outcome[]
  /** Errands that wait for a copy to be young again. */
  readonly waiting: readonly Errand[]
  readonly calls: number
  /** Deliveries of events, replays included; and rows that ETL jobs have read. */
  readonly messages: number
  readonly rowsRead: number
  readonly traps: readonly Trap[]
  readonly snapshot: Snapshot | null
  /** Number of the change that was announced in this very step, and which deliveries of it go wrong on purpose. */
  readonly announcedNow: number | null
  readonly faultsNow: Readonly<Partial<Record<CopyId, Fault>>>
  /** What this step set off. */
  readonly laterNow: readonly Later<AutonomyEvent>[]
  readonly last: Happening
}

/** At first: everybody is up and knows the same customers. */
export const initialState = (rules: Rules): AutonomyState => ({
  rules,
  up: {
    customers: true,
    vehicles: true,
    workshop: true,
    notifications: true,
    invoicing: true,
    reporting: true,
  },
  rows: firstCustomers,
  log: [],
  turns: 0,
  refusedChanges: 0,
  renamed: [],
  fieldAdded: false,
  copies: freshCopies(rules.fields),
  errands: [],
  asked: 0,
  outcomes: [],
  waiting: [],
  calls: 0,
  messages: 0,
  rowsRead: 0,
  traps: [],
  snapshot: null,
  announcedNow: null,
  faultsNow: {},
  laterNow: [],
  last: { is: 'began' },
})
