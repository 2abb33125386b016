/** Real time as the background work of the store needs it; tests pass their own. */
export interface WallClock {
  /** Real milliseconds since some moment; never goes back. */
  readonly now: () => number
  /** The time of day, ISO 8601 in UTC. */
  readonly date: () => string
  /** Resolves after so many real milliseconds, or at once when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  /** Lets the page do what waits (input, frames), then goes on. */
  readonly breathe: () => Promise<void>
}

/** Longest piece of work between two breaths, in real milliseconds: two fit in a frame, with room for the frame. */
export const sliceMs = 7

interface TaskScheduler {
  postTask(task: () => void, options: { readonly priority: 'user-visible' }): Promise<void>
}

const scheduler = (globalThis as { readonly scheduler?: TaskScheduler }).scheduler

// A posted task queues behind the tasks that already wait; a timer would be throttled to a second in a hidden tab.
const breathe = (): Promise<void> =>
  scheduler === undefined
    ? new Promise((resolve) => setTimeout(resolve, 0))
    : scheduler.postTask(() => undefined, { priority: 'user-visible' })

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) {
      resolve()
      return
    }
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })

/** The machine's own time. */
export const wallClock: WallClock = {
  now: () => performance.now(),
  date: () => new Date().toISOString(),
  wait,
  breathe,
}
