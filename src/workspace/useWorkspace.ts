import { createContext, use, useMemo, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { EventStore, Projection, ProjectionRun, ProjectionView } from '../store/index.ts'
import type { Workspace, WorkspaceState } from './workspace.ts'

/** Set once by the shell. */
export const WorkspaceContext = createContext<Workspace | null>(null)

/** The page's workspace. @throws {Error} outside the shell */
export const useWorkspace = (): Workspace => {
  const workspace = use(WorkspaceContext)
  if (workspace === null)
    throw new Error('Failed to find the workspace: because no shell is around. Render inside it.')
  return workspace
}

/** Which store is open, or why none is. */
export const useWorkspaceState = (): WorkspaceState => useStore(useWorkspace())

/** The open store. Screens are shown only while one is open. @throws {Error} when none is */
export const useEventStore = (): EventStore => {
  const state = useWorkspaceState()
  if (state.is !== 'open')
    throw new Error('Failed to use the event store: because none is open. Open one first.')
  return state.store
}

/** The run of a projection behind the open store, and what it shows now. */
export const useProjection = <State>(
  projection: Projection<State>,
): readonly [ProjectionView<State>, ProjectionRun<State>] => {
  const workspace = useWorkspace()
  const store = useEventStore()
  const run = useMemo(() => workspace.run(store, projection), [workspace, store, projection])
  return [useSyncExternalStore(run.subscribe, run.view), run]
}
