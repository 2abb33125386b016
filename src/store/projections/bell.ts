/** Wakes whoever waits. */
export interface Bell {
  ring(): void
  /** Resolves at the next ring. Ask before looking whether there is work, so that no ring is missed. */
  heard(): Promise<void>
}

/** A bell without memory: a ring that nobody waits for is gone. */
export const createBell = (): Bell => {
  let wake = (): void => undefined
  let next: Promise<void> | null = null
  return {
    ring: () => {
      next = null
      wake()
    },
    heard: () =>
      (next ??= new Promise((resolve) => {
        wake = resolve
      })),
  }
}
