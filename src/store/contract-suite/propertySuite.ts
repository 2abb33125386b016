import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AppendRequest, EventStore, ReadOptions, RecordedEvent } from '../contract.ts'
import { ConcurrencyError } from '../errors.ts'
import { collect, positions, type Stores } from './eventHarness.ts'
import { forgettingRepeats, ignoringExpectations, readingShort, tearingAppends } from './mutantHarness.ts'
import { NaiveStore, type NaiveEvent } from './naiveStoreHarness.ts'

type Step =
  | { readonly is: 'append'; readonly requests: readonly AppendRequest[] }
  | { readonly is: 'appends at once'; readonly appends: readonly (readonly AppendRequest[])[] }
  | { readonly is: 'read'; readonly aggregateId: string | null; readonly options: ReadOptions }

const small = (most: number) => fc.integer({ min: 0, max: most })
const aggregateIds = fc.constantFrom('a', 'b', '__proto__')

/** Few ids and little data, so that repeats, half repeats and conflicts are common. */
const events = fc.uniqueArray(
  fc.record({
    eventType: fc.constantFrom('X', 'Y'),
    eventId: fc.constantFrom('1', '2', '3', '4', '5', '6'),
    eventData: fc.constantFrom({}, { v: 1 }),
  }),
  { maxLength: 3, selector: ({ eventId }) => eventId },
)

const expectations = fc.oneof(small(5), fc.constantFrom('none', 'exists', 'any'))

const requests: fc.Arbitrary<readonly AppendRequest[]> = fc
  .uniqueArray(fc.record({ aggregateId: aggregateIds, events, expected: expectations }), {
    minLength: 1,
    maxLength: 2,
    selector: ({ aggregateId }) => aggregateId,
  })
  .filter((all) => {
    const ids = all.flatMap((request) => request.events.map(({ eventId }) => eventId))
    return new Set(ids).size === ids.length
  })

const readOptions: fc.Arbitrary<ReadOptions> = fc.record(
  {
    from: small(12),
    to: small(12),
    limit: small(6),
    backwards: fc.boolean(),
    batchSize: fc.integer({ min: 1, max: 4 }),
    eventTypes: fc.subarray(['X', 'Y']),
  },
  { requiredKeys: [] },
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: requests.map((given): Step => ({ is: 'append', requests: given })) },
  fc
    .array(requests, { minLength: 2, maxLength: 4 })
    .map((appends): Step => ({ is: 'appends at once', appends })),
  fc
    .record({ aggregateId: fc.option(aggregateIds, { freq: 1 }), options: readOptions })
    .map(({ aggregateId, options }): Step => ({ is: 'read', aggregateId, options })),
)

const same = (what: string, actual: unknown, wanted: unknown): void => {
  if (JSON.stringify(actual) === JSON.stringify(wanted)) return
  throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`)
}

const appendBoth = async (store: EventStore, naive: NaiveStore, given: readonly AppendRequest[]) => {
  const wanted = naive.append(given)
  try {
    const { events: stored, repeated } = await store.appendAll(given)
    same('append', { is: repeated ? 'repeated' : 'stored', positions: positions(stored) }, wanted)
  } catch (error) {
    if (!(error instanceof ConcurrencyError)) throw error
    same('refusal', { is: 'conflict', aggregateId: error.aggregateId, actual: error.actual }, wanted)
  }
}

const readBoth = async (store: EventStore, naive: NaiveStore, read: Extract<Step, { is: 'read' }>) => {
  const { aggregateId, options } = read
  if (aggregateId === null) {
    const found = positions(await collect(store.readAll(options)))
    return same('readAll', found, naive.read(naive.all(), 'id', options))
  }
  const found = positions(await collect(store.read(aggregateId, options)))
  same('read', found, naive.read(naive.of(aggregateId), 'order', options))
}

const plain = ({ id, aggregateId, order, eventType, eventId, eventData }: RecordedEvent): NaiveEvent => ({
  id,
  aggregateId,
  order,
  eventType,
  eventId,
  data: JSON.stringify(eventData),
})

const take = async (store: EventStore, naive: NaiveStore, given: Step): Promise<unknown> => {
  switch (given.is) {
    case 'append':
      return appendBoth(store, naive, given.requests)
    case 'appends at once':
      // They are written in the order of the calls, whichever transaction each of them shares.
      return Promise.all(given.appends.map((each) => appendBoth(store, naive, each)))
    case 'read':
      return readBoth(store, naive, given)
  }
}

const agrees = async (store: EventStore, steps: readonly Step[]): Promise<void> => {
  const naive = new NaiveStore()
  for (const given of steps) await take(store, naive, given)
  same('log', (await collect(store.readAll())).map(plain), naive.all())
  const names = [...new Set(naive.all().map(({ aggregateId }) => aggregateId))].toSorted()
  const rows = names.map((aggregateId) => ({ aggregateId, version: naive.of(aggregateId).length }))
  same('aggregates', await store.aggregates(), rows)
  same('count', await store.count(), { events: naive.all().length, aggregates: names.length })
  same('head', await store.head(), naive.all().length)
  same('damage', await store.verify(), [])
}

/** Any appends and reads, one by one and at once, compared with a list that is too plain to be wrong. */
export const propertySuite = ({ open }: Stores): void => {
  const property = (mutant: (store: EventStore) => EventStore) =>
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) =>
      agrees(mutant(await open()), steps),
    )

  it('does what a list of events would do', async () => {
    await fc.assert(
      property((store) => store),
      { numRuns: 60 },
    )
  })

  it.each([ignoringExpectations, tearingAppends, forgettingRepeats, readingShort])(
    'sees the difference of a mutant: %o',
    async (mutant) => {
      const { failed } = await fc.check(property(mutant), { numRuns: 300, endOnFailure: true, seed: 2017 })
      expect(failed).toBe(true)
    },
  )
}
