import type { ClerkId } from './desk.ts'

/** Real locks of the browser, one for a day; they hold between tabs. */
export interface RaceLocks {
  /**
   * Resolves when the clerk has the lock of that day: to true when they had to wait for it.
   * At once when they have it already.
   */
  readonly take: (clerk: ClerkId, day: string) => Promise<boolean>
  /** Gives it back; nothing when they do not have it. */
  readonly giveBack: (clerk: ClerkId) => void
  readonly holder: () => ClerkId | null
}

/** Locks on days of a store, that live as long as this page. `manager` is the browser's. */
export const createRaceLocks = (
  storeName: string,
  manager: Pick<LockManager, 'request'> = navigator.locks,
): RaceLocks => {
  const held = new Map<ClerkId, () => void>()
  const hold = (clerk: ClerkId): Promise<void> =>
    new Promise((release) => {
      held.set(clerk, release)
    })
  return {
    take: (clerk, day) =>
      new Promise((resolve, reject) => {
        if (held.has(clerk)) {
          resolve(false)
          return
        }
        const name = `${storeName}-planning-${day}`
        const waitInLine = (): Promise<void> =>
          manager.request(name, () => {
            resolve(true)
            return hold(clerk)
          })
        manager
          .request(name, { ifAvailable: true }, (lock) => {
            if (lock === null) {
              waitInLine().catch(reject)
              return
            }
            resolve(false)
            return hold(clerk)
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
