import { createStore, type StoreApi } from 'zustand/vanilla'
import type { EventStore } from '../../../store/index.ts'
import type { Workspace } from '../../../workspace/index.ts'
import { exportJob } from './exportJob.ts'
import { importJob } from './importJob.ts'
import type { JobKind, JobRun, JobState } from './jobState.ts'
import { verifyJob } from './verifyJob.ts'

/** Export, import and verification, one at a time. They outlive the screen, because an import may switch stores. */
export interface StoreJobs extends Pick<StoreApi<JobState>, 'getState' | 'subscribe'> {
  readonly export: () => void
  readonly import: (file: File) => void
  readonly verify: () => void
  readonly cancel: () => void
  /** Forgets how the last job ended. */
  readonly dismiss: () => void
}

const create = (workspace: Workspace): StoreJobs => {
  const state = createStore<JobState>(() => ({ is: 'idle' }))
  let running = new AbortController()

  const run = async (
    what: JobKind,
    work: (store: EventStore, run: JobRun) => Promise<JobState>,
  ): Promise<void> => {
    const open = workspace.getState()
    if (state.getState().is === 'running' || open.is !== 'open') return
    running = new AbortController()
    const { signal } = running
    const { store } = open
    state.setState(
      { is: 'running', what, store: store.name, phase: 'validating', done: 0, total: null },
      true,
    )
    try {
      state.setState(await work(store, { signal, tell: (now) => state.setState(now, true) }), true)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      state.setState(signal.aborted ? { is: 'cancelled', what } : { is: 'failed', what, reason }, true)
    }
  }

  return {
    getState: state.getState,
    subscribe: state.subscribe,
    export: () => void run('export', exportJob),
    import: (file) => void run('import', (store, job) => importJob(workspace, store, file, job)),
    verify: () => void run('verify', verifyJob),
    cancel: () => running.abort(),
    dismiss: () => {
      if (state.getState().is !== 'running') state.setState({ is: 'idle' }, true)
    },
  }
}

const known = new WeakMap<Workspace, StoreJobs>()

/** The jobs of this workspace. */
export const storeJobsOf = (workspace: Workspace): StoreJobs => {
  const before = known.get(workspace)
  if (before !== undefined) return before
  const made = create(workspace)
  known.set(workspace, made)
  return made
}
