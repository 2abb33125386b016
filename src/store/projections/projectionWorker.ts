import type { EventStore } from '../contract.ts'
import type { Projection, ProjectionRun, ProjectionView } from '../projection.ts'
import { createArrivals, type Arrivals } from './arrivals.ts'
import { loadFolded, type CheckpointKind, type CheckpointStore } from './checkpoints.ts'
import { unfolded, type Folded } from './fold.ts'
import { createFoldLoop, type FoldLoop } from './foldLoop.ts'
import { createProjectionBoard, messageOf, type ProjectionBoard } from './projectionBoard.ts'
import { createRebuilder, type Rebuilder, type RebuildResult } from './rebuilder.ts'
import { createSaver, type Saver } from './saver.ts'
import type { WallClock } from './wallClock.ts'

/** What a worker needs; `runProjection` gives the defaults. */
export interface WorkerParts {
  readonly checkpoints: CheckpointStore
  readonly clock: WallClock
  readonly saveEvery: number
  readonly quietMs: number
}

/** One projection at work behind one store. Its methods may be passed on unbound. */
export class ProjectionWorker<State> implements ProjectionRun<State> {
  readonly projection: Projection<State>
  readonly #store: EventStore
  readonly #parts: WorkerParts
  readonly #board: ProjectionBoard<State>
  readonly #arrivals: Arrivals
  readonly #saver: Saver<State>
  readonly #rebuildSaver: Saver<State>
  readonly #loop: FoldLoop<State>
  readonly #rebuilder: Rebuilder<State>
  #begun: Promise<void>
  #closing: Promise<void> | null = null

  constructor(store: EventStore, projection: Projection<State>, parts: WorkerParts) {
    this.projection = projection
    this.#store = store
    this.#parts = parts
    this.#board = createProjectionBoard(projection)
    this.#arrivals = this.#makeArrivals()
    this.#saver = this.#makeSaver('serving', () => this.#loop.current())
    this.#rebuildSaver = this.#makeSaver('rebuild', () => this.#rebuilder.current())
    this.#loop = this.#makeLoop()
    this.#rebuilder = this.#makeRebuilder()
    this.#begun = this.#begin()
  }

  readonly view = (): ProjectionView<State> => this.#board.view()

  readonly subscribe = (listener: () => void): (() => void) => this.#board.subscribe(listener)

  readonly pause = (): void => {
    const { is } = this.view().status
    if (is === 'crashed' || is === 'closed') return
    this.#loop.pause()
    this.#board.status({ is: 'paused' })
  }

  readonly resume = (): void => {
    if (this.view().status.is !== 'paused') return
    if (this.#loop.alive()) this.#loop.resume()
    // It was dropped: there is nothing to go on with.
    else void this.restart()
  }

  readonly setDelay = (ms: number): void => this.#loop.setDelay(ms)

  readonly crash = (): void => {
    const { name } = this.projection
    this.#crashed(
      `Failed to keep projection "${name}" running: because it was crashed on purpose. Restart it.`,
    )
  }

  readonly restart = async (): Promise<void> => {
    this.#assertOpen('restart')
    this.#saver.cancel()
    this.#rebuilder.interrupt('its projection was restarted')
    this.#begun = this.#begin()
    await this.#begun
  }

  readonly rebuild = async ({ signal }: { signal?: AbortSignal } = {}): Promise<RebuildResult> => {
    await this.#begun
    this.#assertOpen('rebuild')
    signal?.throwIfAborted()
    await this.#arrivals.start()
    this.#board.head(this.#arrivals.head())
    return this.#rebuilder.start(null, signal)
  }

  readonly drop = async (): Promise<void> => {
    this.#assertOpen('drop')
    this.#loop.stop()
    this.#saver.cancel()
    this.#board.folded(unfolded(this.projection), 0)
    this.#board.status({ is: 'paused' })
    const removed = this.#saver.remove().then(() => this.#board.saved(0))
    await Promise.all([removed, this.#rebuilder.discard('its projection was dropped')])
  }

  readonly save = async (): Promise<void> => {
    this.#assertOpen('save')
    await this.#saver.now()
  }

  readonly close = (): Promise<void> => (this.#closing ??= this.#close())

  async #close(): Promise<void> {
    this.#board.status({ is: 'closed' })
    this.#arrivals.stop()
    this.#loop.pause()
    const saves = await Promise.allSettled([this.#saver.now(), this.#rebuildSaver.now()])
    for (const save of saves) if (save.status === 'rejected') this.#board.unsaved(save.reason)
    this.#loop.stop()
    this.#saver.cancel()
    this.#rebuilder.interrupt('its projection was closed')
    await this.#rebuilder.settled()
  }

  async #begin(): Promise<void> {
    const life = this.#loop.begin()
    this.#board.folded(unfolded(this.projection), 0)
    this.#board.status({ is: 'starting' })
    try {
      await Promise.all([this.#rebuilder.settled(), this.#saver.settled()])
      if (this.#closing !== null) return
      await this.#arrivals.start()
      const saved = await this.#load('serving')
      const unfinished = await this.#load('rebuild')
      if (!life.aborted && this.#closing === null) this.#serve(saved, unfinished)
    } catch (error) {
      if (!life.aborted) this.#crashed(messageOf(error))
    }
  }

  #serve(saved: Folded<State> | null, unfinished: Folded<State> | null): void {
    const from = saved ?? unfolded(this.projection)
    if (saved !== null) this.#saver.adopt(saved)
    this.#board.found(from.checkpoint)
    this.#board.folded(from, 0)
    this.#board.head(this.#arrivals.head())
    const rebuilt = unfinished === null ? null : this.#rebuilder.start(unfinished)
    // Whoever asked for it is gone. If it fails, so will the serving state, and its status tells why.
    rebuilt?.catch(() => undefined)
    // Dropped and half rebuilt when the page went away: as before, nothing is served until the rebuild is done.
    this.#loop.serve(from, saved === null ? rebuilt : null)
  }

  async #swap(rebuilt: Folded<State>): Promise<void> {
    const dead = !this.#loop.alive()
    if (dead) this.#loop.begin()
    this.#loop.replace(rebuilt)
    this.#board.folded(rebuilt, 0)
    if (dead) this.#loop.serve(rebuilt)
    await this.#saver.now().catch(this.#board.unsaved)
  }

  #crashed(error: string): void {
    if (this.#closing !== null) return
    this.#loop.stop()
    this.#saver.cancel()
    this.#rebuilder.interrupt('its projection crashed')
    this.#board.folded(unfolded(this.projection), 0)
    this.#board.status({ is: 'crashed', error })
  }

  /** A checkpoint that cannot be read costs time, not truth: the log has everything. */
  async #load(kind: CheckpointKind): Promise<Folded<State> | null> {
    try {
      return await loadFolded(this.#parts.checkpoints, this.#store, this.projection, kind)
    } catch (error) {
      this.#board.unsaved(error)
      return null
    }
  }

  #assertOpen(what: string): void {
    if (this.#closing === null) return
    const { name } = this.projection
    throw new Error(`Failed to ${what} projection "${name}": because its run is closed. Run it anew.`)
  }

  #makeArrivals(): Arrivals {
    return createArrivals(this.#store, {
      clock: this.#parts.clock,
      arrived: () => {
        this.#board.head(this.#arrivals.head())
        this.#loop.wake()
      },
      failed: (error) => this.#crashed(error.message),
    })
  }

  #makeSaver(kind: CheckpointKind, current: () => Folded<State>): Saver<State> {
    const { checkpoints, clock, saveEvery: every, quietMs } = this.#parts
    const where = { checkpoints, storeName: this.#store.name, projection: this.projection, kind }
    const saved = (checkpoint: number): void => {
      if (kind === 'serving') this.#board.saved(checkpoint)
    }
    return createSaver({ ...where, clock, every, quietMs, current, saved, failed: this.#board.unsaved })
  }

  #makeLoop(): FoldLoop<State> {
    return createFoldLoop({
      store: this.#store,
      projection: this.projection,
      clock: this.#parts.clock,
      arrivals: this.#arrivals,
      saver: this.#saver,
      folded: this.#board.folded,
      status: this.#board.status,
      failed: (error) => this.#crashed(messageOf(error)),
    })
  }

  #makeRebuilder(): Rebuilder<State> {
    return createRebuilder({
      store: this.#store,
      projection: this.projection,
      clock: this.#parts.clock,
      saver: this.#rebuildSaver,
      head: this.#arrivals.head,
      target: () => Math.max(this.#arrivals.head(), this.#loop.current().checkpoint),
      swap: (rebuilt) => this.#swap(rebuilt),
      progress: this.#board.rebuild,
    })
  }
}
