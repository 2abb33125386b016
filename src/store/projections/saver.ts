import type { Projection } from '../projection.ts'
import { checkpointKey, type CheckpointKind, type CheckpointStore } from './checkpoints.ts'
import type { Folded } from './fold.ts'
import type { WallClock } from './wallClock.ts'

/** Saves a fold's state and position, one save at a time, so that an older one never overtakes a newer one. */
export interface Saver<State> {
  /** Says what is in the checkpoint database already. */
  adopt(saved: Folded<State>): void
  /** While catching up: saves if enough events were folded since the last save. */
  offer(): void
  /** When there is nothing to fold: saves after a short quiet time. */
  soon(): void
  /** Saves now, unless it is saved already. @throws what the checkpoint database throws */
  now(): Promise<void>
  /** Removes what was saved. @throws what the checkpoint database throws */
  remove(): Promise<void>
  /** Calls off a save that is planned; one that has begun is not stopped. */
  cancel(): void
  /** Resolves when no save is under way. */
  settled(): Promise<void>
}

/** What a saver needs. */
export interface SaverOptions<State> {
  readonly checkpoints: CheckpointStore
  readonly storeName: string
  readonly projection: Projection<State>
  readonly kind: CheckpointKind
  readonly clock: WallClock
  /** Events between two saves while catching up. */
  readonly every: number
  /** Real milliseconds of quiet before a save. */
  readonly quietMs: number
  /** What is to be saved, at this moment. */
  readonly current: () => Folded<State>
  readonly saved: (checkpoint: number) => void
  /** An automatic save failed: the run goes on, and the log still has everything. */
  readonly failed: (error: unknown) => void
}

// Cloning a large state takes the page's time: after a save that took long, the next one waits this many times as long.
const pauseFactor = 3

/** Saves nothing before it is told to. */
export const createSaver = <State>(options: SaverOptions<State>): Saver<State> => {
  const { checkpoints, storeName, projection, kind, clock, every, quietMs, current, saved, failed } = options
  const key = checkpointKey(storeName, projection.name, kind)
  let last: Folded<State> | null = null
  let chain: Promise<void> = Promise.resolve()
  let waiting = 0
  let notBefore = -Infinity
  let planned: AbortController | null = null

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    waiting += 1
    const done = chain.then(work).finally(() => {
      waiting -= 1
    })
    chain = done.catch(() => undefined)
    return done
  }

  const write = async (): Promise<void> => {
    const folded = current()
    // Position 0 is what one has without a checkpoint.
    if (folded === last || folded.checkpoint === 0) return
    const began = clock.now()
    const { state, checkpoint, eventId } = folded
    const { name, version } = projection
    const identity = { key, store: storeName, projection: name, version }
    await checkpoints.save({ ...identity, checkpoint, eventId, state, savedAt: clock.date() })
    notBefore = clock.now() + (clock.now() - began) * pauseFactor
    last = folded
    saved(checkpoint)
  }

  const now = (): Promise<void> => inTurn(write)
  const cancel = (): void => {
    planned?.abort()
    planned = null
  }
  const plan = async (mine: AbortController): Promise<void> => {
    await clock.wait(quietMs, mine.signal)
    if (mine.signal.aborted) return
    planned = null
    await now()
  }

  return {
    adopt: (folded) => {
      last = folded
    },
    offer: () => {
      const unsaved = current().checkpoint - (last?.checkpoint ?? 0)
      if (unsaved < every || waiting > 0 || clock.now() < notBefore) return
      now().catch(failed)
    },
    soon: () => {
      if (planned !== null || current() === last) return
      planned = new AbortController()
      plan(planned).catch(failed)
    },
    now,
    remove: () =>
      inTurn(async () => {
        await checkpoints.remove(key)
        last = null
        // What is built anew is saved from its beginning: how long an older save took is past.
        notBefore = -Infinity
      }),
    cancel,
    settled: () => chain,
  }
}
