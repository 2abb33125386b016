/**
 * The contract of the event store: what every adapter (IndexedDB, memory, one day a remote engine) promises.
 *
 * - Positions (`id`) start at 1, have no gaps, and are handed out in commit order: whoever has read 101 has seen 100.
 * - `order` starts at 1 within its aggregate and has no gaps; an aggregate's version is the order of its last event.
 * - Events are immutable. Nothing changes or removes one, ever.
 */

/** Anything that JSON text can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** An event that is to be stored. */
export interface NewEvent {
  /** Noun and past participle, for instance `CustomerRegistered`. Not empty. */
  readonly eventType: string
  /** What happened. Stored as JSON text. */
  readonly eventData: object
  /** Identity for idempotency, a UUID. Left out: the store makes one. */
  readonly eventId?: string
  /** Which command, journey or saga this belongs to. Left out: the event's own id. */
  readonly correlationId?: string
  /** The message that caused this one: a command's id or another event's `eventId`. */
  readonly causationId?: string
  /** Who did it, for the audit log. */
  readonly actor?: string
  /** Version of the shape of `eventData`. A positive whole number; default 1. */
  readonly schemaVersion?: number
  /**
   * When it was recorded, ISO 8601 in UTC. Left out: now. Only generators and imports give it; business dates
   * belong into `eventData`.
   */
  readonly recordedAt?: string
}

/** An event that is stored. `Data` is what the caller knows its `eventData` to be. */
export interface RecordedEvent<Data = unknown> {
  /** Position in the whole store; 1, 2, 3, ... without gaps. */
  readonly id: number
  readonly aggregateId: string
  /** Position within the aggregate; 1, 2, 3, ... without gaps. */
  readonly order: number
  readonly eventType: string
  readonly eventData: Data
  readonly eventId: string
  /** ISO 8601, UTC, milliseconds. */
  readonly recordedAt: string
  readonly correlationId: string
  readonly causationId: string | null
  readonly actor: string | null
  readonly schemaVersion: number
}

/** A row of the table `aggregates`. */
export interface AggregateRow {
  readonly aggregateId: string
  /** Order of the last event; at least 1. */
  readonly version: number
}

/**
 * What the caller believes of the aggregate: exactly this version (0 is the same as `'none'`), that it does not exist,
 * that it exists, or nothing at all.
 */
export type ExpectedVersion = number | 'none' | 'exists' | 'any'

/** Events for one aggregate. With no events it is only a check of the expected version. */
export interface AppendRequest {
  readonly aggregateId: string
  readonly events: readonly NewEvent[]
  readonly expected: ExpectedVersion
}

/** What an append did. */
export interface Appended {
  /** The events as stored, in the order of the requests. For a repeat: those of the first time. */
  readonly events: readonly RecordedEvent[]
  /** Version of each aggregate named, after these events. */
  readonly versions: Readonly<Record<string, number>>
  /** Position of the last event of this append; the store's head if there were none. */
  readonly position: number
  /** True when exactly this append had been stored before (same event ids): nothing was added. */
  readonly repeated: boolean
  /** What it took, in real milliseconds since the call. */
  readonly timing: AppendTiming
}

/** Measured moments of one append, in real milliseconds since the call. */
export interface AppendTiming {
  /** The transaction began: until here it waited for its turn. */
  readonly began: number
  /** Versions were read and compared. */
  readonly checked: number
  /** Rows were handed to the engine. */
  readonly written: number
  /** The engine confirmed the commit. */
  readonly committed: number
  /** How many appends shared this transaction; at least 1. */
  readonly groupSize: number
}

/** Which events to read. All are optional; without any: all events, oldest first. */
export interface ReadOptions {
  /** First position (`id`) or, for one aggregate, first `order`; inclusive. */
  readonly from?: number
  /** Last position or order; inclusive. */
  readonly to?: number
  /** At most this many events (after the filter); a whole number of at least 0. */
  readonly limit?: number
  /** Newest first. Default false. */
  readonly backwards?: boolean
  /** Only these event types. */
  readonly eventTypes?: readonly string[]
  /** Events read from the engine at a time; default 1,000. */
  readonly batchSize?: number
  /** Stops the reading: the iterator then throws the signal's reason. */
  readonly signal?: AbortSignal
}

/** Gets events from `follow`. Handlers run one after the other: the next batch waits for the promise of this one. */
export interface Follower {
  /** Events in order, at least one, each exactly once. */
  readonly events: (events: readonly RecordedEvent[]) => void | Promise<void>
  /** Called each time that everything stored so far was delivered. */
  readonly caughtUp?: (position: number) => void
  /** The following ended because of this error (of the store, or thrown by `events`). */
  readonly failed?: (error: Error) => void
}

/** Stops following; safe to call twice. */
export type Unfollow = () => void

/** `strict`: confirmed after the flush to disk. `relaxed`: after the hand-over to the operating system. */
export type Durability = 'strict' | 'relaxed'

/** Something that is wrong with the stored rows. */
export interface Damage {
  /** Position of the event, if it has one. */
  readonly id: number | null
  readonly aggregateId: string | null
  /** A sentence. */
  readonly what: string
}

/** An attempt to change history. */
export type Rewrite =
  | { readonly attempt: 'change'; readonly id: number; readonly eventData: object }
  | { readonly attempt: 'delete'; readonly id: number }
  | { readonly attempt: 'insert'; readonly before: number; readonly event: NewEvent }

export interface EventStore {
  /** Name of the database. */
  readonly name: string
  readonly engine: 'indexeddb' | 'memory'
  readonly durability: Durability

  /**
   * Adds events to one aggregate: all of them, or none.
   * @throws {ConcurrencyError} the expected version is not the actual one
   * @throws {InvalidEventError} an event cannot be stored as it is
   * @throws {StorageError} the engine refused; nothing was stored
   */
  append(aggregateId: string, events: readonly NewEvent[], expected: ExpectedVersion): Promise<Appended>
  /** The same for several aggregates in one atomic step. Each aggregate may be named once. */
  appendAll(requests: readonly AppendRequest[]): Promise<Appended>

  /** Events of one aggregate. `from` and `to` are orders. An unknown aggregate has none. */
  read(aggregateId: string, options?: ReadOptions): AsyncIterable<RecordedEvent>
  /** Events of the whole store. `from` and `to` are positions. */
  readAll(options?: ReadOptions): AsyncIterable<RecordedEvent>
  /** As `readAll`, a batch at a time: for those who read a hundred thousand. */
  readBatches(options?: ReadOptions): AsyncIterable<readonly RecordedEvent[]>

  /** Version of an aggregate; 0 when it does not exist. */
  version(aggregateId: string): Promise<number>
  /** Rows of the table `aggregates` by id, from `after` (exclusive) on. Default limit 1,000. */
  aggregates(options?: { after?: string; prefix?: string; limit?: number }): Promise<readonly AggregateRow[]>
  /** Position of the last event; 0 when the store is empty. */
  head(): Promise<number>
  /** How many rows each table has. */
  count(): Promise<{ readonly events: number; readonly aggregates: number }>

  /** All that comes after a position: what is there already, then what comes, from this tab and from others. */
  follow(after: number, follower: Follower): Unfollow

  /** SHA-256 over all rows in order, hexadecimal. Two stores with the same rows have the same hash. */
  logHash(options?: { to?: number; signal?: AbortSignal }): Promise<string>
  /** Reads every row and names what is wrong: gaps, versions that differ, text that is not JSON. Empty: all is well. */
  verify(signal?: AbortSignal): Promise<readonly Damage[]>
  /** Really tries to change history at the engine, so that people can see it refused. @throws {ImmutableLogError} always */
  rewrite(attempt: Rewrite): Promise<never>

  /** Ends all following and lets go of the engine. Calls after this throw a `StorageError`. */
  close(): void
}
