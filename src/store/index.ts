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
export { newId } from './newId.ts'
export { loadMemoryStore } from './memory/loadMemoryStore.ts'
export { loadStoreSource } from './storeSource.ts'
export { openMemoryStore } from './memory/openMemoryStore.ts'
export type { Projection, ProjectionRun, ProjectionStatus, ProjectionView } from './projection.ts'
export {
  createTimeline,
  type Timeline,
  type TimelineOptions,
  type TimelineView,
} from './projections/createTimeline.ts'
export { foldAsOf, type FoldAsOfOptions } from './projections/foldAsOf.ts'
export { runProjection, type RunOptions } from './projections/runProjection.ts'
export { sliceMs, wallClock, type WallClock } from './projections/wallClock.ts'
export { openRows, type Rows } from './rows.ts'
export { createMemorySnapshots } from './snapshots/memorySnapshots.ts'
export { deleteSnapshots, openSnapshots } from './snapshots/openSnapshots.ts'
export { snapshotHash, type Snapshot, type Snapshots } from './snapshots/snapshot.ts'
export { copyEvents, type CopyOptions } from './transfer/copyEvents.ts'
export {
  exportFileName,
  exportStore,
  exportToBlob,
  type ExportOptions,
  type ExportProgress,
} from './transfer/exportStore.ts'
export { discardUnfinishedImports, unfinishedImports } from './transfer/importMarks.ts'
export {
  importStore,
  type Imported,
  type ImportOptions,
  type ImportProgress,
  type ImportTarget,
} from './transfer/importStore.ts'
export {
  ImportFailedError,
  ImportRefusedError,
  ImportTargetNotEmptyError,
} from './transfer/transferErrors.ts'
