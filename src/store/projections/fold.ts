import type { EventStore, RecordedEvent } from '../contract.ts'
import type { Projection } from '../projection.ts'
import { sliceMs, type WallClock } from './wallClock.ts'

/** A state and how far into the log it goes. Always replaced as one, so that the two never disagree. */
export interface Folded<State> {
  readonly state: State
  /** Position of the last event folded into `state`; 0 for none. */
  readonly checkpoint: number
  /** Identity of that event: tells this log from another one of the same name. */
  readonly eventId: string | null
}

/** Nothing folded yet. */
export const unfolded = <State>(projection: Projection<State>): Folded<State> => ({
  state: projection.initial,
  checkpoint: 0,
  eventId: null,
})

/** A projection refused an event: its `when` threw. */
export class FoldError extends Error {
  override readonly name = 'FoldError'
  readonly position: number

  constructor(projection: string, event: RecordedEvent, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause)
    super(
      `Failed to fold event ${event.id} (${event.eventType} of "${event.aggregateId}") into projection "${projection}": because ${why}. Correct the projection, raise its version, and restart it.`,
      { cause },
    )
    this.position = event.id
  }
}

/** The log left out a position; going on would make a state that no log has. */
export class LogGapError extends Error {
  override readonly name = 'LogGapError'

  constructor(projection: string, expected: number, actual: number) {
    super(
      `Failed to fold the log into projection "${projection}": because event ${expected} is missing and ${actual} came instead. Verify the store.`,
    )
  }
}

const foldOne = <State>(projection: Projection<State>, state: State, event: RecordedEvent): State => {
  try {
    return projection.when(state, event)
  } catch (cause) {
    throw new FoldError(projection.name, event, cause)
  }
}

/**
 * Folds events until they or the time for one slice are used up. Events that are folded already are passed over.
 * @throws {FoldError} `when` threw
 * @throws {LogGapError} the next event is not among them
 */
export const foldSlice = <State>(
  projection: Projection<State>,
  from: Folded<State>,
  events: readonly RecordedEvent[],
  clock: WallClock,
): Folded<State> => {
  const until = clock.now() + sliceMs
  let { state, checkpoint, eventId } = from
  // Events are gapless, so the first one that is still to be folded is found by counting.
  const start = Math.max(0, checkpoint + 1 - (events[0]?.id ?? 1))
  for (let index = start; index < events.length; index += 1) {
    const event = events[index] as RecordedEvent
    if (event.id !== checkpoint + 1) throw new LogGapError(projection.name, checkpoint + 1, event.id)
    state = foldOne(projection, state, event)
    checkpoint = event.id
    eventId = event.eventId
    if (clock.now() >= until) break
  }
  return { state, checkpoint, eventId }
}

/** How far and how to fold. */
export interface FoldOptions {
  /** Last position; default: the log's end. */
  readonly to?: number
  readonly signal: AbortSignal
  readonly clock: WallClock
}

/**
 * Reads on from a folded state to the end of the log, a slice at a time, and lets the page breathe after each.
 * @throws what `foldSlice` throws, the store's errors, and the signal's reason
 */
export async function* foldOn<State>(
  store: EventStore,
  projection: Projection<State>,
  from: Folded<State>,
  { to, signal, clock }: FoldOptions,
): AsyncGenerator<Folded<State>, void, undefined> {
  let folded = from
  const range = to === undefined ? {} : { to }
  for await (const events of store.readBatches({ from: from.checkpoint + 1, ...range, signal })) {
    const last = events.at(-1)?.id ?? 0
    while (folded.checkpoint < last) {
      folded = foldSlice(projection, folded, events, clock)
      yield folded
      await clock.breathe()
      signal.throwIfAborted()
    }
  }
}
