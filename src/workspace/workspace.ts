import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  deleteStore,
  discardUnfinishedImports,
  loadMemoryStore,
  openEventStore,
  runProjection,
  StorageUnavailableError,
  type EventStore,
  type Projection,
  type ProjectionRun,
} from '../store/index.ts'

/** The store that everything on screen works with. */
export type WorkspaceState =
  | { readonly is: 'opening'; readonly name: string }
  | { readonly is: 'open'; readonly store: EventStore }
  | { readonly is: 'failed'; readonly name: string; readonly error: Error }

/** The open event store with the projections that run behind it. One for the whole page. */
export interface Workspace extends Pick<
  StoreApi<WorkspaceState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  /** Opens a store (made if it is not there) and closes the one before. Never throws: the state tells. */
  open(name: string): Promise<void>
  /** Goes on without IndexedDB: nothing is kept. */
  openInMemory(): Promise<void>
  /** The one run of this projection behind the open store. */
  run<State>(store: EventStore, projection: Projection<State>): ProjectionRun<State>
}

/** The store of the first visit. */
export const defaultStoreName = 'replayground'

const rememberedKey = 'replayground-current-store'

const remembered = (): string => {
  try {
    return localStorage.getItem(rememberedKey) ?? defaultStoreName
  } catch {
    return defaultStoreName
  }
}

const remember = (name: string): void => {
  try {
    localStorage.setItem(rememberedKey, name)
  } catch {
    // The next visit then opens the default store.
  }
}

/** Name of a store that is a copy; it is in memory only. */
export const copyName = 'replayground-copy'

/** A copy of the store that was current at the last visit; an empty one if that has more events, where that will do. */
const openCopy = async ({ most, orEmpty }: CopyOptions): Promise<EventStore> => {
  const { copyIntoMemory, openMemoryStore } = await loadMemoryStore()
  const source = await openEventStore(remembered())
  try {
    if (orEmpty && (await source.head()) > most) return openMemoryStore(copyName)
    return await copyIntoMemory(source, copyName, most)
  } finally {
    source.close()
  }
}

export interface CopyOptions {
  /** How many events are copied at most. */
  readonly most: number
  /** Whether an empty store will do where there are more; otherwise none is opened. */
  readonly orEmpty: boolean
}

/** Opens the store that was current at the last visit; with `copy`: works on a copy of it in memory, and keeps nothing. */
export const createWorkspace = (copy: CopyOptions | null = null): Workspace => {
  const state = createStore<WorkspaceState>(() => ({ is: 'opening', name: remembered() }))
  const runs = new Map<string, ProjectionRun<unknown>>()

  const leave = async (): Promise<void> => {
    const before = state.getState()
    await Promise.all([...runs.values()].map((run) => run.close()))
    runs.clear()
    if (before.is === 'open') before.store.close()
  }

  const show = async (name: string, open: () => Promise<EventStore>): Promise<void> => {
    await leave()
    state.setState({ is: 'opening', name }, true)
    try {
      state.setState({ is: 'open', store: await open() }, true)
      if (copy === null) remember(name)
    } catch (error) {
      const cause = error instanceof Error ? error : new Error(String(error))
      state.setState({ is: 'failed', name, error: cause }, true)
    }
  }

  const openInMemory = (): Promise<void> =>
    show(defaultStoreName, async () => (await loadMemoryStore()).openMemoryStore(defaultStoreName))

  const open = async (name: string): Promise<void> => {
    await show(name, async () => {
      // An import that a killed tab left half done is no store: it goes before anybody can open it.
      await discardUnfinishedImports(deleteStore)
      return openEventStore(name)
    })
    const now = state.getState()
    if (now.is === 'failed' && now.error instanceof StorageUnavailableError) await openInMemory()
  }

  const run = <State>(store: EventStore, projection: Projection<State>): ProjectionRun<State> => {
    const known = runs.get(projection.name) as ProjectionRun<State> | undefined
    if (known !== undefined) return known
    const started = runProjection(store, projection)
    runs.set(projection.name, started)
    return started
  }

  void (copy === null ? open(remembered()) : show(copyName, () => openCopy(copy)))
  return {
    getState: state.getState,
    getInitialState: state.getInitialState,
    subscribe: state.subscribe,
    open,
    openInMemory,
    run,
  }
}
