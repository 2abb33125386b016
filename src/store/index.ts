export {
  defaultStore,
  deleteStore,
  isStoreName,
  listStores,
  openEventStore,
  storageEstimate,
} from './catalog.ts'
export type {
  AggregateRow,
  Appended,
  AppendRequest,
  AppendTiming,
  Damage,
  Durability,
  EventStore,
  ExpectedVersion,
  Follower,
  Json,
  NewEvent,
  ReadOptions,
  RecordedEvent,
  Rewrite,
  Unfollow,
} from './contract.ts'
export {
  ConcurrencyError,
  DamagedEventError,
  ImmutableLogError,
  InvalidEventError,
  NewerStoreError,
  StorageBlockedError,
  StorageClosedError,
  StorageError,
  StorageFullError,
  StorageUnavailableError,
} from './errors.ts'
export {
  handleCommand,
  type Check,
  type CommandEnvelope,
  type CommandOutcome,
  type Decider,
  type DomainEvent,
  type HandleOptions,
  type Station,
} from './handleCommand.ts'
export { openMemoryStore } from './memory/openMemoryStore.ts'
export type { Projection, ProjectionRun, ProjectionStatus, ProjectionView } from './projection.ts'
export { createTimeline } from './projections/createTimeline.ts'
export { foldAsOf } from './projections/foldAsOf.ts'
export { runProjection } from './projections/runProjection.ts'
export { openRows, type Rows } from './rows.ts'
