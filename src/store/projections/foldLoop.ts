import type { EventStore, RecordedEvent } from '../contract.ts'
import type { Projection, ProjectionStatus } from '../projection.ts'
import type { Arrivals } from './arrivals.ts'
import { createBell } from './bell.ts'
import { foldSlice, LogGapError, unfolded, type Folded } from './fold.ts'
import type { Saver } from './saver.ts'
import type { WallClock } from './wallClock.ts'

/** Holds the serving state and folds what is due into it. One loop per run; each start is a life of it. */
export interface FoldLoop<State> {
  /** The serving state. */
  current(): Folded<State>
  /** False after `stop`, until the next `begin`. */
  alive(): boolean
  /** Ends the life before and begins another, which folds nothing until `serve`. Its end is the signal's. */
  begin(): AbortSignal
  /** Folds on from a state, once `after` has ended in whichever way. */
  serve(from: Folded<State>, after?: Promise<unknown> | null): void
  /** Puts another state in place of the serving one; whether it runs or is paused stays as it is. */
  replace(by: Folded<State>): void
  pause(): void
  resume(): void
  /** @throws {RangeError} not a number of at least 0 */
  setDelay(ms: number): void
  /** Looks again what there is to do. */
  wake(): void
  /** Ends this life and discards the state. */
  stop(): void
}

interface FoldLoopOptions<State> {
  readonly store: EventStore
  readonly projection: Projection<State>
  readonly clock: WallClock
  readonly arrivals: Arrivals
  readonly saver: Saver<State>
  /** After each slice, with the number of events in it. */
  readonly folded: (folded: Folded<State>, news: number) => void
  readonly status: (status: ProjectionStatus) => void
  readonly failed: (error: unknown) => void
}

/** A loop that does not live yet. */
export const createFoldLoop = <State>(options: FoldLoopOptions<State>): FoldLoop<State> => {
  const { store, projection, clock, arrivals, saver, folded, status, failed } = options
  const bell = createBell()
  let current = unfolded(projection)
  let life: AbortController | null = null
  let paused = false
  let reached = false
  let delay = 0
  // Counts what makes work at hand out of date: after a change, not one more event of it is folded.
  let turn = 0

  const disturb = (): void => {
    turn += 1
    bell.ring()
  }

  const foldBatch = async (events: readonly RecordedEvent[], mine: number): Promise<void> => {
    const last = events.at(-1)?.id ?? 0
    const isWanted = (): boolean => mine === turn && current.checkpoint < last
    while (isWanted()) {
      const before = current.checkpoint
      current = foldSlice(projection, current, events, clock)
      arrivals.folded(current.checkpoint)
      folded(current, current.checkpoint - before)
      saver.offer()
      await clock.breathe()
    }
  }

  const foldUpTo = async (due: number, signal: AbortSignal): Promise<void> => {
    const mine = turn
    const recent = arrivals.recent(current.checkpoint, due)
    if (recent.length > 0) {
      await foldBatch(recent, mine)
      return
    }
    for await (const events of store.readBatches({ from: current.checkpoint + 1, to: due, signal })) {
      await foldBatch(events, mine)
      if (mine !== turn) return
    }
    if (mine === turn && current.checkpoint < due) {
      throw new LogGapError(projection.name, current.checkpoint + 1, due)
    }
  }

  const idle = async (heard: Promise<void>): Promise<void> => {
    saver.soon()
    const ms = paused ? null : arrivals.nextDueIn(delay)
    if (ms === null) {
      await heard
      return
    }
    const timer = new AbortController()
    await Promise.race([heard, clock.wait(ms, timer.signal)])
    timer.abort()
  }

  const step = async (signal: AbortSignal): Promise<void> => {
    const heard = bell.heard()
    const due = paused ? 0 : arrivals.dueUpTo(delay)
    if (current.checkpoint < due) {
      if (!reached) status({ is: 'catching up' })
      await foldUpTo(due, signal)
      return
    }
    if (!paused) reached = true
    status({ is: paused ? 'paused' : 'live' })
    await idle(heard)
  }

  const work = async (signal: AbortSignal, after: Promise<unknown> | null): Promise<void> => {
    if (after !== null) {
      status({ is: 'catching up' })
      await after.catch(() => undefined)
    }
    while (!signal.aborted) await step(signal)
  }

  const stop = (): void => {
    life?.abort()
    life = null
    current = unfolded(projection)
    disturb()
  }

  return {
    current: () => current,
    alive: () => life !== null,
    begin: () => {
      stop()
      life = new AbortController()
      paused = false
      return life.signal
    },
    serve: (from, after = null) => {
      if (life === null) return
      const { signal } = life
      current = from
      reached = false
      disturb()
      work(signal, after).catch((error: unknown) => {
        if (!signal.aborted) failed(error)
      })
    },
    replace: (by) => {
      current = by
      arrivals.folded(by.checkpoint)
      disturb()
    },
    pause: () => {
      paused = true
      disturb()
    },
    resume: () => {
      paused = false
      reached = false
      disturb()
    },
    setDelay: (ms) => {
      if (!(ms >= 0 && ms < Infinity)) {
        throw new RangeError(
          `Failed to delay projection "${projection.name}": because ${ms} is not a number of milliseconds from 0. Give one.`,
        )
      }
      delay = ms
      disturb()
    },
    wake: () => bell.ring(),
    stop,
  }
}
