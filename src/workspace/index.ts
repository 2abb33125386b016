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
export { LoadGarage } from './loading/LoadGarage.tsx'
export { loadGarage, type LoadSize } from './loading/loadGarage.ts'
