import {
  deleteStore,
  importStore,
  listStores,
  openEventStore,
  type EventStore,
  type ImportTarget,
} from '../../../store/index.ts'
import { freeStoreName, type Workspace } from '../../../workspace/index.ts'
import type { JobRun, JobState } from './jobState.ts'

/** Beginning of the names of the stores that imports make. */
const newStoreBase = 'replayground-import'

/** A target, and how to go back to a whole store should the import fail. */
interface Plan {
  readonly name: string
  readonly target: ImportTarget
  /** Lets go of what was opened for the import, and shows the store. */
  readonly finish: (filled: EventStore) => Promise<void>
  readonly recover: () => Promise<void>
}

/** In memory there is one store only; it is refused when it is not empty. */
const planInMemory = (workspace: Workspace, current: EventStore): Plan => ({
  name: current.name,
  target: { open: () => Promise.resolve(current), discard: () => workspace.openInMemory() },
  finish: () => Promise.resolve(),
  recover: () => Promise.resolve(),
})

const planInDatabase = (workspace: Workspace, name: string, isCurrent: boolean): Plan => {
  let isDiscarded = false
  return {
    name,
    target: {
      // The file is still there should the machine fail: no flush to disk each time.
      open: () => openEventStore(name, { durability: 'relaxed' }),
      discard: async (store) => {
        isDiscarded = true
        store.close()
        await deleteStore(name)
      },
    },
    finish: async (filled) => {
      filled.close()
      if (!isCurrent) await workspace.open(name)
    },
    recover: async () => {
      if (isDiscarded && isCurrent) await workspace.open(name)
    },
  }
}

/**
 * Imports a file: into the open store when that is empty, else into a new one, which is then opened.
 * @throws as `importStore`
 */
export const importJob = async (
  workspace: Workspace,
  current: EventStore,
  source: File,
  { signal, tell }: JobRun,
): Promise<JobState> => {
  const began = performance.now()
  const isEmpty = (await current.head()) === 0
  const isMemory = current.engine === 'memory'
  const name = isEmpty || isMemory ? current.name : freeStoreName(await listStores(), newStoreBase)
  const plan = isMemory ? planInMemory(workspace, current) : planInDatabase(workspace, name, isEmpty)
  try {
    const { store, header } = await importStore(source, plan.target, {
      signal,
      onProgress: (progress) => tell({ is: 'running', what: 'import', store: name, ...progress }),
    })
    await plan.finish(store)
    return {
      is: 'imported',
      store: name,
      before: name === current.name ? null : current.name,
      events: header.events,
      file: source.name,
      logHash: header.logHash,
      wallMs: performance.now() - began,
    }
  } catch (error) {
    await plan.recover()
    throw error
  }
}
