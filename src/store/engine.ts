import type { AggregateRow, Rewrite } from './contract.ts'
import type { EventRow } from './eventRow.ts'
import type { PreparedRequest } from './prepareAppend.ts'

/** A range of rows: of one aggregate by order, or of the whole store by position. Limits are inclusive. */
export interface RowRange {
  readonly aggregateId: string | null
  readonly from: number
  readonly to: number
  /** At most this many rows; at least 1. */
  readonly limit: number
  readonly backwards: boolean
}

/** What became of one append of a group. */
export type Committed =
  | {
      readonly is: 'stored'
      readonly rows: readonly EventRow[]
      readonly versions: ReadonlyMap<string, number>
      readonly repeated: boolean
    }
  | { readonly is: 'refused'; readonly error: Error }

/** A group's outcome with its measured moments, on the clock of `performance.now()`. */
export interface CommittedGroup {
  readonly outcomes: readonly Committed[]
  /** Position of the last event after the group. */
  readonly head: number
  readonly began: number
  readonly checked: number
  readonly written: number
  readonly committed: number
}

/** The two tables and their transactions: what an adapter has to offer. All else is the same for every adapter. */
export interface Engine {
  readonly kind: 'indexeddb' | 'memory'
  /** Stores each append whole or refuses it, all of them in one transaction. Rejects when nothing was stored. */
  commit(group: readonly (readonly PreparedRequest[])[]): Promise<CommittedGroup>
  rows(range: RowRange): Promise<readonly EventRow[]>
  version(aggregateId: string): Promise<number>
  aggregates(after: string, prefix: string, limit: number): Promise<readonly AggregateRow[]>
  head(): Promise<number>
  count(): Promise<{ readonly events: number; readonly aggregates: number }>
  /** Tries to change stored rows, for real. Resolves only if that succeeded, which it must not. */
  rewrite(attempt: Rewrite): Promise<void>
  close(): void
}
