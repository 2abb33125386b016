import type { Millis } from '../../../kernel/index.ts'

/** The four forms, each in a lane of its own. */
export const formIds = ['notification', 'state-transfer', 'event-sourcing', 'cqrs'] as const
export type FormId = (typeof formIds)[number]

/** Contexts that need addresses of customers. The fourth may come later. */
export const consumerIds = ['workshop', 'notifications', 'invoicing', 'reporting'] as const
export type ConsumerId = (typeof consumerIds)[number]

/** Who sends and receives: Customer Management, its read side, and the contexts. */
export type NodeId = 'customers' | 'readside' | ConsumerId

/** Fields that each context keeps of the seven of a customer, as in the lecture; reporting keeps two. */
export const keptFields: Readonly<Record<ConsumerId, number>> = {
  workshop: 3,
  notifications: 3,
  invoicing: 5,
  reporting: 2,
}

/** Fields that the owner keeps of each customer. */
export const ownFields = 7

/**
 * A message. `changed`: something has changed. `ask`, `answer`: a call. `moved`: the change with its data. `entry`: an
 * entry of the log. `history`: the log up to now. `project`: from the changing side to the read side. `touched`: a
 * letter was sent, to be noted with the customer.
 */
export type MessageKind = 'changed' | 'ask' | 'answer' | 'moved' | 'entry' | 'history' | 'project' | 'touched'

export interface Message {
  readonly is: MessageKind
  readonly from: NodeId
  readonly to: NodeId
  readonly customer: number
  /** Version of the customer's address; 0 as registered. Not known in what says only that something changed. */
  readonly version: number
  /** The move that it comes of, from 1; 0 for a need of a context itself. */
  readonly story: number
  /** How many messages of the same story came before it on its way. */
  readonly hop: number
}

export interface Flight extends Message {
  readonly id: number
  readonly sentAt: Millis
}

/** An entry of the log: one move, when it was stored. */
export interface Entry {
  readonly customer: number
  readonly version: number
  readonly at: Millis
}

/** What a lane has counted. */
export interface Counts {
  readonly messages: number
  /** Length of the messages as JSON text, in bytes. */
  readonly bytes: number
  /** Calls back to the owner because something changed. */
  readonly callbacks: number
  /** Requests that the owner had to answer. */
  readonly load: number
  /** Addresses that contexts needed: got, got old, and not got because the owner was down. */
  readonly got: number
  readonly old: number
  readonly failed: number
  /** Moves that the owner took, those it could not, and their time in all, in milliseconds. */
  readonly taken: number
  readonly notTaken: number
  readonly commandTime: Millis
}

/** One lane: the same facts and needs, in one form. Addresses are versions, from 0. */
export interface Lane {
  readonly form: FormId
  /** What the owner holds, by customer. */
  readonly owner: readonly number[]
  /** What the read side of CQRS holds. */
  readonly readSide: readonly number[]
  /** What each context has copied; -1: it has no row. Empty where it keeps no copy. */
  readonly copies: Readonly<Partial<Record<ConsumerId, readonly number[]>>>
  /** Moves in the order in which they were stored. Recorded for all lanes, to compare them; only event sourcing can be asked for it. */
  readonly log: readonly Entry[]
  readonly listeners: readonly ConsumerId[]
  readonly counts: Counts
  readonly inFlight: readonly Flight[]
  readonly nextFlight: number
  /** What the newest event sent. */
  readonly sentNow: readonly Flight[]
  /** Every message that has arrived, for those who trace. */
  readonly arrived: readonly Flight[]
}

const none: Counts = {
  messages: 0,
  bytes: 0,
  callbacks: 0,
  load: 0,
  got: 0,
  old: 0,
  failed: 0,
  taken: 0,
  notTaken: 0,
  commandTime: 0,
}

const keepsCopies = (form: FormId): boolean => form === 'state-transfer' || form === 'event-sourcing'

/** A lane before anything happened: all copies are as the owner has it. */
export const freshLane = (form: FormId, customers: number, consumers: number): Lane => {
  const owner = Array.from({ length: customers }, () => 0)
  const listeners = consumerIds.slice(0, consumers)
  return {
    form,
    owner,
    readSide: form === 'cqrs' ? owner : [],
    copies: keepsCopies(form) ? Object.fromEntries(listeners.map((id) => [id, owner])) : {},
    log: [],
    listeners,
    counts: none,
    inFlight: [],
    nextFlight: 0,
    sentNow: [],
    arrived: [],
  }
}

/** A lane whose counts are raised. */
export const counted = (lane: Lane, more: Partial<Counts>): Lane => ({
  ...lane,
  counts: Object.fromEntries(
    Object.entries(lane.counts).map(([name, count]) => [name, count + (more[name as keyof Counts] ?? 0)]),
  ) as unknown as Counts,
})

/** Sends messages at a moment; their length is that of their JSON text. */
export const send = (
  lane: Lane,
  now: Millis,
  messages: readonly { message: Message; bytes: number }[],
): Lane => {
  const flights = messages.map(({ message }, place) => ({
    ...message,
    id: lane.nextFlight + place,
    sentAt: now,
  }))
  return {
    ...counted(lane, {
      messages: flights.length,
      bytes: messages.reduce((sum, { bytes }) => sum + bytes, 0),
    }),
    nextFlight: lane.nextFlight + flights.length,
    inFlight: [...lane.inFlight, ...flights],
    sentNow: [...lane.sentNow, ...flights],
  }
}
