import type { ClerkId } from './desk.ts'

/** Real locks of the browser, one for a day; they hold between tabs. */
export interface RaceLocks {
  /** Resolves when the clerk has the lock of that day; at once when they have it already. */
  readonly take: (clerk: ClerkId, day: string) => Promise<void>
  /** Gives it back; nothing when they do not have it. */
  readonly giveBack: (clerk: ClerkId) => void
  readonly holder: () => ClerkId | null
}

/** Locks that live as long as this page. */
export const createRaceLocks = (): RaceLocks => {
  const held = new Map<ClerkId, () => void>()
  return {
    take: (clerk, day) =>
      new Promise((resolve, reject) => {
        if (held.has(clerk)) {
          resolve()
          return
        }
        navigator.locks
          .request(`replayground-planning-${day}`, () => {
            const holding = new Promise<void>((release) => {
              held.set(clerk, release)
            })
            resolve()
            return holding
          })
          .catch(reject)
      }),
    giveBack: (clerk) => {
      held.get(clerk)?.()
      held.delete(clerk)
    },
    holder: () => [...held.keys()][0] ?? null,
  }
}
