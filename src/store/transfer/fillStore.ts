import type { AppendRequest, EventStore, NewEvent, RecordedEvent } from '../contract.ts'
import type { WallClock } from '../projections/wallClock.ts'

/** Most events that are handed over at once; the store writes them in one transaction, or few. */
const windowSize = 250

/** Events that one append stores with the same positions: each aggregate's are side by side. */
interface Run {
  readonly requests: readonly AppendRequest[]
  /** Position that its last event must get. */
  readonly last: number
}

const newEventOf = (event: RecordedEvent): NewEvent => ({
  eventType: event.eventType,
  eventData: event.eventData as object,
  eventId: event.eventId,
  recordedAt: event.recordedAt,
  correlationId: event.correlationId,
  ...(event.causationId === null ? {} : { causationId: event.causationId }),
  ...(event.actor === null ? {} : { actor: event.actor }),
  schemaVersion: event.schemaVersion,
})

/** Splits a log into appends that keep its positions; an append may name each aggregate once. */
export const runsOf = (events: readonly RecordedEvent[]): readonly Run[] => {
  const runs: { requests: { aggregateId: string; events: NewEvent[]; expected: number }[]; last: number }[] =
    []
  let named = new Set<string>()
  for (const event of events) {
    const { aggregateId, order, id } = event
    let run = runs.at(-1)
    const before = run?.requests.at(-1)
    if (run !== undefined && before?.aggregateId === aggregateId) before.events.push(newEventOf(event))
    else {
      if (run === undefined || named.has(aggregateId)) {
        run = { requests: [], last: id }
        runs.push(run)
        named = new Set()
      }
      named.add(aggregateId)
      run.requests.push({ aggregateId, events: [newEventOf(event)], expected: order - 1 })
    }
    run.last = id
  }
  return runs
}

const writeRun = async (store: EventStore, { requests, last }: Run): Promise<void> => {
  const position = (await store.appendAll(requests)).events.at(-1)?.id
  if (position === last) return
  throw new Error(
    `event ${last} of the file became event ${position ?? 0} of the store: somebody else wrote into it`,
  )
}

const writeWindow = async (store: EventStore, events: readonly RecordedEvent[]): Promise<void> => {
  // All at once: the store then writes them in one transaction, in this order.
  const outcomes = await Promise.allSettled(runsOf(events).map((run) => writeRun(store, run)))
  const refused = outcomes.find((outcome) => outcome.status === 'rejected')
  if (refused !== undefined) throw refused.reason
}

/**
 * Writes the next events of a log into a store that has those before, with the same positions and orders.
 * @throws the store's errors, and the signal's reason; what was written before stays
 */
export const fillStore = async (
  store: EventStore,
  events: readonly RecordedEvent[],
  { signal, clock }: { readonly signal: AbortSignal; readonly clock: WallClock },
): Promise<void> => {
  for (let start = 0; start < events.length; start += windowSize) {
    signal.throwIfAborted()
    await writeWindow(store, events.slice(start, start + windowSize))
    await clock.breathe()
  }
}
