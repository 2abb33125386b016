import type { EventStore, RecordedEvent } from '../../../store/index.ts'

const pieces = 40
const msBetween = 8

const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, msBetween))

const cut = function* (events: readonly RecordedEvent[], size: number): Generator<readonly RecordedEvent[]> {
  for (let from = 0; from < events.length; from += size) yield events.slice(from, from + size)
}

/** How many events make a piece of a log of this length. */
export const pieceSize = (head: number): number => Math.max(10, Math.ceil(head / pieces))

/** The same store, read in some forty pieces with a short rest between them, so that a reader can be watched. */
export const inPieces = (store: EventStore, head: number): EventStore => {
  const size = pieceSize(head)
  return {
    ...store,
    readBatches: async function* (options) {
      for await (const events of store.readBatches(options)) {
        for (const piece of cut(events, size)) {
          yield piece
          await wait()
        }
      }
    },
    follow: (after, follower) =>
      store.follow(after, {
        ...follower,
        events: async (events) => {
          for (const piece of cut(events, size)) {
            await follower.events(piece)
            await wait()
          }
        },
      }),
  }
}
