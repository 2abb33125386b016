import { createStore } from 'zustand/vanilla'
import type { Workspace } from '../workspace.ts'
import { loadGarage, type LoadProgress, type LoadSize } from './loadGarage.ts'

/** The load of this page. It outlives the screen that started it: loading may switch to another store. */
export type LoaderState =
  | { readonly is: 'idle' }
  | { readonly is: 'loading'; readonly progress: LoadProgress }
  | { readonly is: 'loaded'; readonly store: string; readonly progress: LoadProgress }
  | { readonly is: 'cancelled'; readonly store: string; readonly stored: number }
  | { readonly is: 'failed'; readonly error: string }

const seed = 1

const loader = createStore<LoaderState>(() => ({ is: 'idle' }))

export const { getState: loaderState, getInitialState: loaderInitialState, subscribe: onLoader } = loader

let controller = new AbortController()

/** Ends the load; what was stored stays. */
export const cancelLoad = (): void => controller.abort()

/** Fills the open store, or a new one of this name. One load at a time. */
export const startLoad = async (
  workspace: Workspace,
  events: LoadSize,
  newName: string | null,
): Promise<void> => {
  if (loader.getState().is === 'loading') return
  controller = new AbortController()
  const { signal } = controller
  loader.setState({ is: 'loading', progress: { done: 0, total: events, eventsPerSecond: 0 } }, true)
  try {
    if (newName !== null) await workspace.open(newName)
    const state = workspace.getState()
    if (state.is !== 'open')
      throw new Error(`Failed to load the garage: because no store is open. Open one first.`)
    const { store } = state
    try {
      const onProgress = (progress: LoadProgress): void => loader.setState({ is: 'loading', progress }, true)
      const progress = await loadGarage(store, { events, seed, signal, onProgress })
      loader.setState({ is: 'loaded', store: store.name, progress }, true)
    } catch (error) {
      if (!signal.aborted) throw error
      loader.setState({ is: 'cancelled', store: store.name, stored: await store.head() }, true)
    }
  } catch (error) {
    loader.setState({ is: 'failed', error: error instanceof Error ? error.message : String(error) }, true)
  }
}
