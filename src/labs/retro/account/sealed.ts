import type { EventStore } from '../../../store/index.ts'

/** Hashes of all rows up to a position, before something was booked and after it. */
export interface Seal {
  /** Position of the last of these rows. */
  readonly to: number
  readonly before: string
  readonly after: string
}

/** Does some work, and takes the hash of all rows up to a position before it and after it. */
export const sealed = async (store: EventStore, to: number, work: () => Promise<void>): Promise<Seal> => {
  const before = await store.logHash({ to })
  await work()
  return { to, before, after: await store.logHash({ to }) }
}
