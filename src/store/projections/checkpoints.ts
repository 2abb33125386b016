import type { EventStore } from '../contract.ts'
import type { Projection } from '../projection.ts'
import type { Folded } from './fold.ts'

/** A saved state with its position: one record, so that a crash keeps both or neither. */
export interface SavedCheckpoint<State = unknown> {
  /** From `checkpointKey`. */
  readonly key: string
  /** Name of the event store. */
  readonly store: string
  readonly projection: string
  readonly version: number
  readonly checkpoint: number
  /** Identity of the event at `checkpoint`. */
  readonly eventId: string | null
  readonly state: State
  /** ISO 8601, UTC. */
  readonly savedAt: string
}

/** Where checkpoints are kept. All of it can be made anew from the log. */
export interface CheckpointStore {
  load(key: string): Promise<SavedCheckpoint | undefined>
  /** Replaces the record of the same key in one atomic step. The state never changes, so it may be copied later. */
  save(record: SavedCheckpoint): Promise<void>
  remove(key: string): Promise<void>
}

/** Which of its two records: the serving state, or a rebuild that is not done. */
export type CheckpointKind = 'serving' | 'rebuild'

/** Key of a record: the store's name, the projection's, and `@rebuild` for an unfinished rebuild. */
export const checkpointKey = (store: string, projection: string, kind: CheckpointKind): string =>
  JSON.stringify([store, kind === 'serving' ? projection : `${projection}@rebuild`])

/** Keeps checkpoints as long as the page lives. States are cloned, as IndexedDB would. */
export const createMemoryCheckpoints = (): CheckpointStore => {
  const records = new Map<string, SavedCheckpoint>()
  return {
    load: async (key) => structuredClone(records.get(key)),
    save: async (record) => {
      records.set(record.key, structuredClone(record))
    },
    remove: async (key) => {
      records.delete(key)
    },
  }
}

/** True when the event at the record's position is still the one that it was made from. */
const isOfThisLog = async (store: EventStore, record: SavedCheckpoint): Promise<boolean> => {
  if (record.checkpoint === 0) return true
  for await (const event of store.readAll({ from: record.checkpoint, to: record.checkpoint })) {
    return event.eventId === record.eventId
  }
  return false
}

/**
 * The saved state of a projection, or null when there is none that fits: another version, or another log (the database
 * was deleted and made anew under the same name).
 */
export const loadFolded = async <State>(
  checkpoints: CheckpointStore,
  store: EventStore,
  projection: Projection<State>,
  kind: CheckpointKind,
): Promise<Folded<State> | null> => {
  const record = await checkpoints.load(checkpointKey(store.name, projection.name, kind))
  if (record === undefined || record.version !== projection.version) return null
  if (!(await isOfThisLog(store, record))) return null
  return { state: record.state as State, checkpoint: record.checkpoint, eventId: record.eventId }
}
