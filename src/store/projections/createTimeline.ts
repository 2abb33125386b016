import type { EventStore, RecordedEvent } from '../contract.ts'
import type { Projection } from '../projection.ts'
import { createBell } from './bell.ts'
import { createEventPages } from './eventPages.ts'
import { foldSlice, LogGapError, unfolded, type Folded } from './fold.ts'
import { messageOf } from './projectionBoard.ts'
import { publish } from './published.ts'
import { sliceMs, wallClock, type WallClock } from './wallClock.ts'

/** How far a timeline is. */
export interface TimelineView {
  readonly status:
    | { readonly is: 'indexing' }
    | { readonly is: 'live' }
    /** It goes no further; what is indexed can still be asked for. */
    | { readonly is: 'failed'; readonly error: string }
    | { readonly is: 'closed' }
  /** Positions up to here can be asked for at once. */
  readonly indexed: number
  /** Position of the store's last event, as far as known. */
  readonly head: number
}

/** Every state that a projection ever had, by position. */
export interface Timeline<State> {
  readonly projection: Projection<State>
  readonly view: () => TimelineView
  /** Called after each change of `view()`; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
  /**
   * The state right after the event at a position; 0 is before the first. Waits while the index is not there yet.
   * @throws {RangeError} the log has no such position
   * @throws {Error} the timeline failed before it, or is closed
   */
  readonly stateAt: (position: number) => Promise<State>
  /** The event at a position; null at 0. @throws as `stateAt` */
  readonly eventAt: (position: number) => Promise<RecordedEvent | null>
  readonly close: () => void
}

/** How to keep it. */
export interface TimelineOptions {
  /** A state is kept each so many events; default 500. Fewer: quicker seeks, more memory. */
  readonly every?: number
  /** Default: the machine's. */
  readonly clock?: WallClock
}

/**
 * Indexes a log for scrubbing: keeps the state at every 500th event, and folds at most as many from there.
 * States share what did not change between them, so keeping them is cheap. Works in slices and follows live.
 */
export const createTimeline = <State>(
  store: EventStore,
  projection: Projection<State>,
  { every = 500, clock = wallClock }: TimelineOptions = {},
): Timeline<State> => {
  const {
    read: view,
    change,
    subscribe,
  } = publish<TimelineView>({
    status: { is: 'indexing' },
    indexed: 0,
    head: 0,
  })
  const pages = createEventPages(store, every)
  const bell = createBell()
  const kept: State[] = [projection.initial]
  let tip = unfolded(projection)

  const isOver = (): boolean => view().status.is === 'failed' || view().status.is === 'closed'

  /** Folds to the next position at which a state is kept, if the time for a slice and the events reach. */
  const advance = (events: readonly RecordedEvent[]): void => {
    const first = events[0]?.id ?? 1
    const next = kept.length * every
    tip = foldSlice(projection, tip, events.slice(0, Math.max(0, next + 1 - first)), clock)
    if (tip.checkpoint === next) kept.push(tip.state)
  }

  const index = async (events: readonly RecordedEvent[]): Promise<void> => {
    const last = events.at(-1)?.id ?? 0
    while (tip.checkpoint < last && !isOver()) {
      const until = clock.now() + sliceMs
      while (tip.checkpoint < last && clock.now() < until) advance(events)
      change({ indexed: tip.checkpoint, head: Math.max(view().head, last) })
      bell.ring()
      await clock.breathe()
    }
  }

  const end = (status: TimelineView['status']): void => {
    if (isOver()) return
    change({ status })
    bell.ring()
  }

  const reach = async (position: number): Promise<void> => {
    if (position <= tip.checkpoint) return
    const head = await store.head()
    if (position > head) {
      throw new RangeError(
        `Failed to go to event ${position}: because the log ends at ${head}. Choose one up to there.`,
      )
    }
    while (position > tip.checkpoint) {
      const heard = bell.heard()
      const { status } = view()
      if (status.is === 'failed') throw new Error(status.error)
      if (status.is === 'closed') throw closedError(projection.name, position)
      await heard
    }
  }

  const eventsAround = (position: number): Promise<readonly RecordedEvent[]> =>
    pages.page(Math.floor((position - 1) / every), tip.checkpoint)

  const stateAt = async (position: number): Promise<State> => {
    assertPosition(position)
    await reach(position)
    if (position === tip.checkpoint) return tip.state
    const nearest = Math.floor(position / every)
    let folded: Folded<State> = {
      state: kept[nearest] as State,
      checkpoint: nearest * every,
      eventId: null,
    }
    if (position === folded.checkpoint) return folded.state
    const page = await eventsAround(position)
    const events = page.slice(0, position - folded.checkpoint)
    while (folded.checkpoint < position) {
      const before = folded.checkpoint
      folded = foldSlice(projection, folded, events, clock)
      if (folded.checkpoint === before) throw new LogGapError(projection.name, before + 1, position)
      if (folded.checkpoint < position) await clock.breathe()
    }
    return folded.state
  }

  const eventAt = async (position: number): Promise<RecordedEvent | null> => {
    assertPosition(position)
    if (position === 0) return null
    await reach(position)
    const page = await eventsAround(position)
    return page.find((event) => event.id === position) ?? null
  }

  const failed = (error: unknown): void => end({ is: 'failed', error: messageOf(error) })
  const unfollow = store.follow(0, {
    events: index,
    caughtUp: () => {
      if (!isOver()) change({ status: { is: 'live' } })
    },
    failed,
  })
  store.head().then((head) => change({ head: Math.max(head, view().head) }), failed)

  const close = (): void => {
    unfollow()
    end({ is: 'closed' })
  }
  return { projection, view, subscribe, stateAt, eventAt, close }
}

const closedError = (name: string, position: number): Error =>
  new Error(
    `Failed to go to event ${position} of timeline "${name}": because it is closed. Make another one.`,
  )

const assertPosition = (position: number): void => {
  if (Number.isSafeInteger(position) && position >= 0) return
  throw new RangeError(
    `Failed to go to event ${position}: because a position is a whole number from 0. Choose one.`,
  )
}
