import { createStore, type StoreApi } from 'zustand/vanilla'
import { listStores, type EventStore } from '../../store/index.ts'
import type { Workspace } from '../workspace.ts'
import type { LoadOutcome, LoadProgress } from './appendHistory.ts'
import { freeStoreName } from './freeStoreName.ts'
import { loadGarage } from './loadGarage.ts'

/** What is or was loaded, and where to. */
interface Load {
  readonly store: string
  readonly events: number
  /** The store that was open and not empty, so that a new one was made; null when none was made. */
  readonly leftAlone: string | null
}

/** The load of the page: at most one at a time. It outlives the screen that started it. */
export type GarageLoadingState =
  | { readonly is: 'idle' }
  | (Load & { readonly is: 'running'; readonly progress: LoadProgress | null })
  | (Load & { readonly is: 'ended'; readonly outcome: LoadOutcome })
  | (Load & { readonly is: 'failed'; readonly reason: string })

/** Loads the garage into the open store, or into a new one when that is not empty. */
export interface GarageLoading extends Pick<StoreApi<GarageLoadingState>, 'getState' | 'subscribe'> {
  /** Starts a load of so many events, unless one is running. Never throws: the state tells. */
  start(events: number): Promise<void>
  /** Goes on with a load that was cancelled or failed, in the store where it was. */
  goOn(): Promise<void>
  /** Calls the running load off; what was appended stays. */
  cancel(): void
  /** Forgets how the last load ended. */
  dismiss(): void
}

/** Seed of all loads: everybody sees the same garage. */
export const garageSeed = 1

/** Beginning of the names of the stores that loads make. */
export const newStoreBase = 'replayground-week'

const openStore = (workspace: Workspace): EventStore => {
  const state = workspace.getState()
  if (state.is === 'open') return state.store
  const why = state.is === 'failed' ? ` (${state.error.message})` : ''
  throw new Error(`Failed to load the garage: because no store is open${why}. Open one first.`)
}

/** Opens a new, empty store beside the present one. */
const openNew = async (workspace: Workspace): Promise<EventStore> => {
  await workspace.open(freeStoreName(await listStores(), newStoreBase))
  return openStore(workspace)
}

const create = (workspace: Workspace): GarageLoading => {
  const state = createStore<GarageLoadingState>(() => ({ is: 'idle' }))
  let running = new AbortController()

  const run = async (store: EventStore, load: Load): Promise<void> => {
    running = new AbortController()
    state.setState({ is: 'running', ...load, progress: null }, true)
    try {
      const outcome = await loadGarage(
        store,
        { events: load.events, seed: garageSeed },
        {
          signal: running.signal,
          onProgress: (progress) => state.setState({ is: 'running', ...load, progress }, true),
        },
      )
      state.setState({ is: 'ended', ...load, outcome }, true)
    } catch (error) {
      state.setState({ is: 'failed', ...load, reason: (error as Error).message }, true)
    }
  }

  const start = async (events: number): Promise<void> => {
    if (state.getState().is === 'running') return
    const load = { events, store: '', leftAlone: null }
    state.setState({ is: 'running', ...load, progress: null }, true)
    try {
      const current = openStore(workspace)
      const isEmpty = (await current.head()) === 0
      const store = isEmpty ? current : await openNew(workspace)
      await run(store, { events, store: store.name, leftAlone: isEmpty ? null : current.name })
    } catch (error) {
      state.setState({ is: 'failed', ...load, reason: (error as Error).message }, true)
    }
  }

  const goOn = async (): Promise<void> => {
    const before = state.getState()
    if (before.is !== 'ended' && before.is !== 'failed') return
    const store = openStore(workspace)
    if (store.name !== before.store) return start(before.events)
    await run(store, { store: before.store, events: before.events, leftAlone: before.leftAlone })
  }

  return {
    getState: state.getState,
    subscribe: state.subscribe,
    start,
    goOn,
    cancel: () => running.abort(),
    dismiss: () => {
      if (state.getState().is !== 'running') state.setState({ is: 'idle' }, true)
    },
  }
}

const known = new WeakMap<Workspace, GarageLoading>()

/** The one load of this workspace. */
export const garageLoadingOf = (workspace: Workspace): GarageLoading => {
  const before = known.get(workspace)
  if (before !== undefined) return before
  const made = create(workspace)
  known.set(workspace, made)
  return made
}
