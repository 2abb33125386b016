export {
  freeStoreName,
  garageLoadingOf,
  LoadGarage,
  loadGarage,
  loadSizes,
  LoadStatus,
  useHead,
  type GarageLoading,
  type GarageLoadingState,
  type Head,
  type LoadOptions,
  type LoadOutcome,
  type LoadProgress,
  type LoadRun,
} from './loading/index.ts'
export { sendCommand } from './sendCommand.ts'
export { useLog, type LogTail } from './useLog.ts'
export {
  useEventStore,
  useProjection,
  useWorkspace,
  useWorkspaceState,
  WorkspaceContext,
} from './useWorkspace.ts'
export { createWorkspace, defaultStoreName, type Workspace, type WorkspaceState } from './workspace.ts'
