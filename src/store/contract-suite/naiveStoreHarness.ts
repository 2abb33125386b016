import type { AppendRequest, NewEvent, ReadOptions } from '../contract.ts'

/** What the naive store remembers of an event. */
export interface NaiveEvent {
  readonly id: number
  readonly aggregateId: string
  readonly order: number
  readonly eventType: string
  readonly eventId: string
  readonly data: string
}

/** What became of an append: the positions that it comes to, or the aggregate that was not as expected. */
export type NaiveOutcome =
  | { readonly is: 'stored' | 'repeated'; readonly positions: readonly number[] }
  | { readonly is: 'conflict'; readonly aggregateId: string; readonly actual: number }

const same = (stored: NaiveEvent | undefined, given: NewEvent): boolean =>
  stored !== undefined &&
  stored.eventId === given.eventId &&
  stored.eventType === given.eventType &&
  stored.data === JSON.stringify(given.eventData)

/** The contract in the plainest words: one list, read from end to end for every question. Slow, and easy to believe. */
export class NaiveStore {
  private log: readonly NaiveEvent[] = []

  of(aggregateId: string): readonly NaiveEvent[] {
    return this.log.filter((each) => each.aggregateId === aggregateId)
  }

  all(): readonly NaiveEvent[] {
    return this.log
  }

  append(requests: readonly AppendRequest[]): NaiveOutcome {
    const verdicts = requests.map((request) => ({ request, verdict: this.verdict(request) }))
    const writing = verdicts.filter(({ request }) => request.events.length > 0)
    const repeats = writing.flatMap(({ verdict }) => (Array.isArray(verdict) ? [verdict] : []))
    if (writing.length > 0 && repeats.length === writing.length) {
      return { is: 'repeated', positions: repeats.flat() }
    }
    const wrong = verdicts.find(({ verdict }) => verdict !== 'fits')
    if (wrong !== undefined) {
      const { aggregateId } = wrong.request
      return { is: 'conflict', aggregateId, actual: this.of(aggregateId).length }
    }
    const before = this.log.length
    for (const { aggregateId, events } of requests) {
      for (const event of events) this.add(aggregateId, event)
    }
    return { is: 'stored', positions: this.log.slice(before).map(({ id }) => id) }
  }

  read(own: readonly NaiveEvent[], place: 'id' | 'order', options: ReadOptions): readonly number[] {
    const { from = 0, to = Infinity, limit = Infinity, backwards = false, eventTypes } = options
    const found = own
      .filter((each) => each[place] >= from && each[place] <= to)
      .filter((each) => eventTypes === undefined || eventTypes.includes(each.eventType))
      .map(({ id }) => id)
    return (backwards ? found.toReversed() : found).filter((_, index) => index < limit)
  }

  private add(aggregateId: string, { eventType, eventId = '', eventData }: NewEvent): void {
    const [id, order] = [this.log.length + 1, this.of(aggregateId).length + 1]
    this.log = [...this.log, { id, aggregateId, order, eventType, eventId, data: JSON.stringify(eventData) }]
  }

  /** Positions where exactly these events were stored before, one after the other within the aggregate. */
  private storedBefore(own: readonly NaiveEvent[], events: readonly NewEvent[], start: number) {
    const there = events.map((_, index) => own[start + index])
    return there.every((stored, index) => same(stored, events[index] as NewEvent))
      ? there.map((stored) => stored?.id ?? 0)
      : null
  }

  private verdict({ aggregateId, events, expected }: AppendRequest): 'fits' | 'conflict' | readonly number[] {
    const own = this.of(aggregateId)
    const wanted = expected === 'none' ? 0 : expected
    if (typeof wanted === 'number') {
      if (own.length === wanted) return 'fits'
      return (events.length > 0 && this.storedBefore(own, events, wanted)) || 'conflict'
    }
    if (wanted === 'exists' && own.length === 0) return 'conflict'
    if (!own.some((stored) => events.some((event) => event.eventId === stored.eventId))) return 'fits'
    for (const start of own.keys()) {
      const found = this.storedBefore(own, events, start)
      if (found !== null) return found
    }
    return 'conflict'
  }
}
