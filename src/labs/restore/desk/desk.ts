import type { Cuts } from '../model/cuts.ts'
import type { Fact } from '../model/fact.ts'
import type { Mailbag } from '../model/letters.ts'
import type { Summary } from '../model/summary.ts'

/** Databases of one case, by the order in which they were made. */
export const databaseKeys = ['a', 'b', 'c', 'd', 'e', 'f'] as const

export type DatabaseKey = (typeof databaseKeys)[number]

/** How a database came to be. */
export type Origin =
  | { readonly is: 'first' }
  | { readonly is: 'position'; readonly of: DatabaseKey; readonly position: number }
  | {
      readonly is: 'contexts'
      readonly of: DatabaseKey
      readonly cuts: Cuts
      readonly reconciled: number | null
    }
  | { readonly is: 'file'; readonly position: number }

/** What restoring a database took, in real milliseconds. */
export interface RestoreTimes {
  /** Reading, writing and flushing. */
  readonly copyMs: number
  /** Comparing the hashes of all rows with those of the source; null where there is nothing to compare with. */
  readonly checkMs: number | null
  /** Folding the log, so that questions can be answered. */
  readonly foldMs: number
  /** Opening it and folding once more when it was switched over to; null before. */
  readonly switchMs: number | null
}

/** A database of the case, as it was read last. */
export interface Database {
  readonly key: DatabaseKey
  /** Name in the browser's IndexedDB. */
  readonly name: string
  readonly origin: Origin
  readonly log: readonly Fact[]
  readonly summary: Summary
  /** SHA-256 over all rows. */
  readonly logHash: string
  /** Whether the rows are byte for byte those of the source up to the position; null where they need not be. */
  readonly isSame: boolean | null
  readonly times: RestoreTimes | null
}

/** How far the story of the day has come. */
export type Story = 'one' | 'two' | 'mistake' | 'later'

/** A backup that was taken. Its file is the learner's. */
export interface Backup {
  readonly fileName: string
  readonly position: number
  readonly bytes: number
  readonly wallMs: number
  readonly logHash: string
}

/** A command of the abandoned future that the rules refused. */
export interface Refusal {
  readonly eventId: string
  readonly eventType: string
  /** Names of the rules that do not hold. */
  readonly rules: readonly string[]
  readonly reason: string
}

/** Hours. */
export interface Dials {
  readonly mtbf: number
  readonly mttr: number
}

/** A restart that really happened: the database was closed, memory dropped, the log read and folded anew. */
export interface Restarted {
  readonly wallMs: number
  readonly events: number
  readonly isSame: boolean
}

/** One thing that the learner does. */
export type Act =
  | { readonly is: 'open' }
  | { readonly is: 'hour' }
  | { readonly is: 'mistake' }
  | { readonly is: 'afternoon' }
  | { readonly is: 'backup' }
  /** `from`: a file that was chosen; left out: the backup that was taken last. */
  | { readonly is: 'file'; readonly from?: Blob }
  /** `letters`: whether side effects stay on while replaying. */
  | {
      readonly is: 'restore'
      readonly of: DatabaseKey
      readonly position: number | 'mistake'
      readonly letters: boolean
    }
  | {
      readonly is: 'contexts'
      readonly of: DatabaseKey
      readonly clocks: Readonly<Record<keyof Cuts, string>>
    }
  | { readonly is: 'reconcile'; readonly key: DatabaseKey }
  | { readonly is: 'switch'; readonly to: DatabaseKey }
  | { readonly is: 'carry' }
  | { readonly is: 'dial'; readonly dials: Dials }
  | { readonly is: 'restart' }
  /** Deletes a database of the case for good, once the learner has said yes. */
  | { readonly is: 'remove'; readonly key: DatabaseKey }

/** Everything that the lab knows at one moment. */
export interface Desk {
  /** Number of the case; its databases carry it in their names. */
  readonly number: number
  readonly story: Story
  readonly databases: readonly Database[]
  /** The database that the garage works with. */
  readonly inUse: DatabaseKey
  readonly mail: Mailbag
  readonly backup: Backup | null
  readonly carried: { readonly events: number; readonly refused: readonly Refusal[] } | null
  readonly dials: Dials
  readonly restarted: Restarted | null
  /** What was done, oldest first. */
  readonly acts: readonly Act[]
}

/** A case before anything was done. */
export const emptyDesk = (number: number): Desk => ({
  number,
  story: 'one',
  databases: [],
  inUse: 'a',
  mail: [],
  backup: null,
  carried: null,
  dials: { mtbf: 200, mttr: 4 },
  restarted: null,
  acts: [],
})

/** The database of a key. @throws {Error} there is none */
export const databaseOf = (desk: Desk, key: DatabaseKey): Database => {
  const found = desk.databases.find((each) => each.key === key)
  if (found !== undefined) return found
  throw new Error(
    `Failed to find database "${key}" of case ${desk.number}: because it was not made. Open the garage first.`,
  )
}

/** The database in use. */
export const inUseOf = (desk: Desk): Database => databaseOf(desk, desk.inUse)

/** Real milliseconds from the start of a restore until the garage worked with it; null before it was switched over to. */
export const recoveryMs = ({ times }: Database): number | null =>
  times === null || times.switchMs === null
    ? null
    : times.copyMs + (times.checkMs ?? 0) + times.foldMs + times.switchMs
