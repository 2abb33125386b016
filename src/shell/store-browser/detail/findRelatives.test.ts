import { describe, expect, it } from 'vitest'
import { openMemoryStore, type RecordedEvent } from '../../../store/index.ts'
import { findRelatives, relationOf } from './findRelatives.ts'

const event = (change: Partial<RecordedEvent>): RecordedEvent => ({
  id: 1,
  aggregateId: 'a',
  order: 1,
  eventType: 'Noted',
  eventData: {},
  eventId: 'e1',
  recordedAt: '2026-03-02T08:00:00.000Z',
  correlationId: 'visit-1',
  causationId: 'command-1',
  actor: null,
  schemaVersion: 1,
  ...change,
})

const listOf = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('what an event is to another one', () => {
  it.each([
    ['cause', event({ causationId: 'e2' }), event({ id: 2, eventId: 'e2' })],
    ['effect', event({}), event({ id: 2, eventId: 'e2', causationId: 'e1' })],
    ['sibling', event({}), event({ id: 2, eventId: 'e2', correlationId: 'visit-2' })],
    ['correlated', event({}), event({ id: 2, eventId: 'e2', causationId: 'command-2' })],
    [null, event({}), event({ id: 2, eventId: 'e2', causationId: 'command-2', correlationId: 'visit-2' })],
    [null, event({}), event({})],
  ])('can be: %s', (relation, one, other) => {
    expect(relationOf(one, other)).toBe(relation)
  })

  it('is no common cause when neither has one', () => {
    const other = event({ id: 2, eventId: 'e2', causationId: null, correlationId: 'visit-2' })
    expect(relationOf(event({ causationId: null }), other)).toBeNull()
  })
})

describe('looking for relatives', () => {
  it('finds them on both sides, and tells how far it has looked', async () => {
    const store = openMemoryStore('replayground-test')
    for (let n = 1; n <= 1_200; n += 1) {
      const correlationId = n % 400 === 0 ? 'visit' : `other-${n}`
      await store.append('a', [{ eventType: 'Noted', eventData: { n }, correlationId }], 'any')
    }
    const [middle] = await listOf(store.readAll({ from: 800, to: 800 }))
    if (middle === undefined) throw new Error('Event 800 is missing.')
    const looks = await listOf(
      findRelatives(store, middle, { from: 1, to: 1_200, signal: new AbortController().signal }),
    )
    expect(looks.map((look) => look.to)).toEqual([500, 1_000, 1_200])
    expect(looks.at(-1)?.found.map(({ id, relation }) => [id, relation])).toEqual([
      [400, 'correlated'],
      [1_200, 'correlated'],
    ])
  })
})
