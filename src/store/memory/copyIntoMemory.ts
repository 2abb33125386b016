import type { EventStore } from '../contract.ts'
import { wallClock } from '../projections/wallClock.ts'
import { fillStore } from '../transfer/fillStore.ts'
import { openMemoryStore } from './openMemoryStore.ts'

/**
 * A copy of a store in the memory of this page: same positions, same orders, and what is added to one is not in the
 * other. `most`: how many events are copied at most.
 *
 * @throws {Error} when there are more; the source's errors
 */
export const copyIntoMemory = async (source: EventStore, name: string, most: number): Promise<EventStore> => {
  const head = await source.head()
  if (head > most) {
    throw new Error(
      `Failed to copy the log: because it holds ${head} events, and at most ${most} are copied. Open a smaller store.`,
    )
  }
  const copy = openMemoryStore(name)
  const { signal } = new AbortController()
  for await (const events of source.readBatches({ to: head }))
    await fillStore(copy, events, { signal, clock: wallClock })
  return copy
}
