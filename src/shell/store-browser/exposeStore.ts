import type { EventStore } from '../../store/index.ts'

declare global {
  interface Window {
    /** For people who want to try the store's interface in the browser's console. */
    replayground?: { readonly store: EventStore }
  }
}

/** Makes the store known to the browser's console; returns how to take it back. */
export const exposeStore = (store: EventStore): (() => void) => {
  const exposed = Object.freeze({ store })
  window.replayground = exposed
  return () => {
    if (window.replayground === exposed) delete window.replayground
  }
}
