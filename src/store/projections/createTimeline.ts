import type { EventStore, RecordedEvent } from '../contract.ts'
import type { Projection } from '../projection.ts'
import { createBell } from './bell.ts'
import { createEventPages } from './eventPages.ts'
import { foldSlice, LogGapError, type Folded } from './fold.ts'
import { messageOf } from './projectionBoard.ts'
import { publish } from './published.ts'
import { createStateIndex } from './stateIndex.ts'
import { wallClock, type WallClock } from './wallClock.ts'

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
 * Indexes a log for scrubbing: keeps the state at every 500th event (more where folding is slow), and folds
 * from the nearest one.
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
  const index = createStateIndex(projection, every, clock)
  const bell = createBell()

  const isOver = (): boolean => view().status.is === 'failed' || view().status.is === 'closed'

  const add = async (events: readonly RecordedEvent[]): Promise<void> => {
    const last = events.at(-1)?.id ?? 0
    while (index.newest().checkpoint < last && !isOver()) {
      index.advance(events)
      change({ indexed: index.newest().checkpoint, head: Math.max(view().head, last) })
      bell.ring()
      await clock.breathe()
    }
  }

  const end = (status: TimelineView['status']): void => {
    if (isOver()) return
    change({ status, indexed: index.newest().checkpoint })
    bell.ring()
  }

  const reach = async (position: number): Promise<void> => {
    if (position <= index.newest().checkpoint) return
    const head = await store.head()
    if (position > head) {
      throw new RangeError(
        `Failed to go to event ${position}: because the log ends at ${head}. Choose one up to there.`,
      )
    }
    while (position > index.newest().checkpoint) {
      const heard = bell.heard()
      const { status } = view()
      if (status.is === 'failed') throw new Error(status.error)
      if (status.is === 'closed') throw closedError(projection.name, position)
      await heard
    }
  }

  const pageOf = (position: number): Promise<readonly RecordedEvent[]> =>
    pages.page(Math.floor((position - 1) / every), index.newest().checkpoint)

  // Playing asks for one position after the other: the next is one event away from the one before.
  let reached = index.newest()
  const nearest = (position: number): Folded<State> => {
    const kept = index.nearest(position)
    return reached.checkpoint > kept.checkpoint && reached.checkpoint <= position ? reached : kept
  }

  const stateAt = async (position: number): Promise<State> => {
    assertPosition(position)
    await reach(position)
    let folded = nearest(position)
    if (folded.checkpoint === position) return folded.state
    const events = (await pageOf(position)).filter((event) => event.id <= position)
    while (folded.checkpoint < position) {
      const before = folded.checkpoint
      folded = foldSlice(projection, folded, events, clock)
      if (folded.checkpoint === before) throw new LogGapError(projection.name, before + 1, position)
      if (folded.checkpoint < position) await clock.breathe()
    }
    reached = folded
    return folded.state
  }

  const eventAt = async (position: number): Promise<RecordedEvent | null> => {
    assertPosition(position)
    if (position === 0) return null
    await reach(position)
    const events = await pageOf(position)
    return events.find((event) => event.id === position) ?? null
  }

  const failed = (error: unknown): void => end({ is: 'failed', error: messageOf(error) })
  const unfollow = store.follow(0, {
    events: add,
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
