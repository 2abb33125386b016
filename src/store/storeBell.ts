/** Says that a store has grown, in this tab and in others. A bell only: what is new is read from the store. */
export interface StoreBell {
  /** Position of the last event, as far as the ringer knows. */
  ring(head: number): void
  /** Calls back on each ring from here or elsewhere; returns how to stop. */
  listen(listener: (head: number) => void): () => void
  close(): void
}

/** A bell that all connections to the store of this name hear, in this tab and in others of this origin. */
export const createStoreBell = (name: string): StoreBell => {
  const listeners = new Set<(head: number) => void>()
  const channel = new BroadcastChannel(`replayground:${name}`)
  const tell = (head: number): void => {
    for (const listener of [...listeners]) listener(head)
  }
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number') tell(data)
  })
  return {
    ring: (head) => {
      tell(head)
      channel.postMessage(head)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    close: () => {
      listeners.clear()
      channel.close()
    },
  }
}

/** A bell for a store that only this page has. */
export const createLocalBell = (): StoreBell => {
  const listeners = new Set<(head: number) => void>()
  return {
    ring: (head) => {
      for (const listener of [...listeners]) listener(head)
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
