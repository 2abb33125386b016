import type { EventStore } from '../contract.ts'
import type { Projection, ProjectionView } from '../projection.ts'
import { foldOn, LogGapError, unfolded, type Folded } from './fold.ts'
import type { Saver } from './saver.ts'
import type { WallClock } from './wallClock.ts'

/** What a rebuild took: the events that it folded since it began or was taken up again, and real milliseconds. */
export interface RebuildResult {
  readonly eventsReplayed: number
  readonly ms: number
}

/** Makes a state anew beside the serving one. */
export interface Rebuilder<State> {
  /** Begins after `from`; while one runs, joins it. The caller's signal calls the whole rebuild off. */
  start(from: Folded<State> | null, signal?: AbortSignal): Promise<RebuildResult>
  /** What has been rebuilt so far. */
  current(): Folded<State>
  /** Stops; what was saved of it stays, and the next start of the projection goes on from there. */
  interrupt(because: string): void
  /** Stops, and forgets what was saved of it. */
  discard(because: string): Promise<void>
  /** Resolves when no rebuild is under way. */
  settled(): Promise<void>
}

/** What a rebuilder needs. */
export interface RebuilderOptions<State> {
  readonly store: EventStore
  readonly projection: Projection<State>
  readonly clock: WallClock
  readonly saver: Saver<State>
  /** The rebuilt state must reach this position, which may move on while it does. */
  readonly target: () => number
  readonly head: () => number
  /** Puts the rebuilt state in place of the serving one, at once, and resolves when it is saved. */
  readonly swap: (rebuilt: Folded<State>) => Promise<void>
  /** Tells of progress, with the number of events folded since it last told. */
  readonly progress: (progress: ProjectionView<State>['rebuild'], folded: number) => void
}

class Interrupted extends Error {
  override readonly name = 'RebuildInterruptedError'
}

const interrupted = (projection: string, checkpoint: number, because: string): Interrupted =>
  new Interrupted(
    `Failed to rebuild projection "${projection}" beyond event ${checkpoint}: because ${because}. Start it again; what was saved of the rebuild is used.`,
  )

/** Prepares to rebuild; nothing happens yet. */
export const createRebuilder = <State>(options: RebuilderOptions<State>): Rebuilder<State> => {
  const { store, projection, clock, saver, target, head, swap, progress } = options
  let halt = new AbortController()
  let running: Promise<RebuildResult> | null = null
  let folded = unfolded(projection)

  // If it cannot be removed now, the next start takes the rebuild up, finds it done, and swaps: no harm.
  const forget = (): Promise<void> => saver.remove().catch(() => undefined)

  const replay = async (signal: AbortSignal): Promise<RebuildResult> => {
    const start = folded.checkpoint
    const began = clock.now()
    const tell = (news: number): void => {
      const ms = clock.now() - began
      const eventsPerSecond = ms === 0 ? 0 : ((folded.checkpoint - start) * 1000) / ms
      progress({ checkpoint: folded.checkpoint, head: head(), eventsPerSecond }, news)
    }
    tell(0)
    while (folded.checkpoint < target()) {
      const before = folded.checkpoint
      for await (const next of foldOn(store, projection, folded, { signal, clock })) {
        const news = next.checkpoint - folded.checkpoint
        folded = next
        saver.offer()
        tell(news)
      }
      if (folded.checkpoint === before) throw new LogGapError(projection.name, before + 1, target())
    }
    signal.throwIfAborted()
    const swapped = swap(folded)
    const result = { eventsReplayed: folded.checkpoint - start, ms: clock.now() - began }
    await swapped
    await forget()
    return result
  }

  const run = async (from: Folded<State> | null, signal: AbortSignal | undefined): Promise<RebuildResult> => {
    halt = new AbortController()
    folded = from ?? unfolded(projection)
    if (from !== null) saver.adopt(from)
    try {
      return await replay(signal === undefined ? halt.signal : AbortSignal.any([halt.signal, signal]))
    } catch (error) {
      if (!(error instanceof Interrupted)) await forget()
      throw error
    } finally {
      running = null
      progress(null, 0)
    }
  }

  const interrupt = (because: string): void => {
    halt.abort(interrupted(projection.name, folded.checkpoint, because))
  }

  const settled = async (): Promise<void> => {
    await running?.catch(() => undefined)
    await saver.settled()
  }

  // Not an interruption: the run that ends because of it forgets what it saved.
  const discard = async (because: string): Promise<void> => {
    halt.abort(
      new Error(`Failed to rebuild projection "${projection.name}": because ${because}. Rebuild it again.`),
    )
    await Promise.all([settled(), saver.remove()])
  }

  return {
    start: (from, signal) => (running ??= run(from, signal)),
    current: () => folded,
    interrupt,
    discard,
    settled,
  }
}
