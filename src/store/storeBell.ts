/** Says that a store has grown, in this tab and in others. A bell only: what is new is read from the store. */
export interface StoreBell {
  /** Position of the last event, as far as the ringer knows. */
  readonly ring: (head: number) => void
  /** Calls back on each ring from here or elsewhere; returns how to stop. */
  readonly listen: (listener: (head: number) => void) => () => void
  readonly close: () => void
}

/** A bell for a store that only this page has. */
export const createLocalBell = (): StoreBell => {
  const listeners = new Set<(head: number) => void>()
  return {
    ring: (head) => {
      for (const listener of listeners) listener(head)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    close: () => listeners.clear(),
  }
}

/** A bell that all connections to the store of this name hear, in this tab and in others of this origin. */
export const createStoreBell = (name: string): StoreBell => {
  const here = createLocalBell()
  const channel = new BroadcastChannel(`replayground:${name}`)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number') here.ring(data)
  })
  // A frozen page hears nothing, and a tab that dies between commit and ring says nothing: look when shown again.
  const look = (): void => {
    if (globalThis.document?.visibilityState === 'visible') here.ring(Number.MAX_SAFE_INTEGER)
  }
  globalThis.document?.addEventListener('visibilitychange', look)
  return {
    ring: (head) => {
      here.ring(head)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel of this origin takes none
      channel.postMessage(head)
    },
    listen: here.listen,
    close: () => {
      globalThis.document?.removeEventListener('visibilitychange', look)
      here.close()
      channel.close()
    },
  }
}
