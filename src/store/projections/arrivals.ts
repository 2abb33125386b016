import type { EventStore, RecordedEvent, Unfollow } from '../contract.ts'
import type { WallClock } from './wallClock.ts'

/** How many of the last events are kept, so that live folding reads nothing from the store. */
const recentLimit = 1000

/** What has arrived in a log, and when; its times are those of this page, so old dates in events do no harm. */
export interface Arrivals {
  /** Begins to follow, unless it does already. Events that are there before count as arrived long ago. */
  readonly start: () => Promise<void>
  readonly stop: () => void
  /** Position of the last event that is known. */
  readonly head: () => number
  /** Position of the last event that arrived at least `delay` ms ago. */
  readonly dueUpTo: (delay: number) => number
  /** Real milliseconds until more is due than now; null when nothing is on its way. */
  readonly nextDueIn: (delay: number) => number | null
  /** The events after a position and up to another, if they are all still at hand; else none. */
  readonly recent: (after: number, upTo: number) => readonly RecordedEvent[]
  /** Forgets the times of events that are folded. */
  readonly folded: (upTo: number) => void
}

interface Mark {
  readonly upTo: number
  readonly at: number
}

interface ArrivalsOptions {
  readonly clock: WallClock
  /** Called after each arrival. */
  readonly arrived: () => void
  readonly failed: (error: Error) => void
}

/** Watches the end of a log. */
export const createArrivals = (store: EventStore, { clock, arrived, failed }: ArrivalsOptions): Arrivals => {
  let head = 0
  let settled = 0
  let marks: readonly Mark[] = []
  let recent: readonly RecordedEvent[] = []
  let unfollow: Unfollow | null = null
  let starting: Promise<void> | null = null
  let turn = 0

  const stop = (): void => {
    turn += 1
    unfollow?.()
    unfollow = null
    starting = null
  }

  const add = (events: readonly RecordedEvent[]): void => {
    head = events.at(-1)?.id ?? head
    marks = [...marks, { upTo: head, at: clock.now() }]
    recent = [...recent, ...events].slice(-recentLimit)
    arrived()
  }

  const begin = async (): Promise<void> => {
    const mine = turn
    const found = await store.head()
    if (mine !== turn) return
    head = found
    settled = found
    marks = []
    recent = []
    unfollow = store.follow(found, {
      events: add,
      failed: (error) => {
        stop()
        failed(error)
      },
    })
  }

  return {
    start: () =>
      (starting ??= begin().catch((error: unknown) => {
        starting = null
        throw error
      })),
    stop,
    head: () => head,
    dueUpTo: (delay) => {
      const now = clock.now()
      return marks.findLast((mark) => mark.at + delay <= now)?.upTo ?? settled
    },
    nextDueIn: (delay) => {
      const now = clock.now()
      const next = marks.find((mark) => mark.at + delay > now)
      return next === undefined ? null : next.at + delay - now
    },
    recent: (after, upTo) => {
      const first = recent[0]?.id
      if (first === undefined || after + 1 < first) return []
      return recent.slice(after + 1 - first, upTo + 1 - first)
    },
    folded: (upTo) => {
      if ((marks[0]?.upTo ?? Infinity) > upTo) return
      settled = Math.max(settled, upTo)
      marks = marks.filter((mark) => mark.upTo > upTo)
    },
  }
}
