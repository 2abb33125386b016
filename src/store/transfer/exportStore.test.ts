import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventStore, NewEvent } from '../contract.ts'
import { openMemoryStore } from '../memory/openMemoryStore.ts'
import { createLogHasher } from './createLogHasher.ts'
import { exportStore, exportToBlob } from './exportStore.ts'
import { importStore } from './importStore.ts'
import { formatEvent } from './parseEvent.ts'
import { ImportRefusedError } from './transferErrors.ts'
import { event, linesOf, memoryTarget, noted, textOf } from './transferHarness.ts'

const data = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 })

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })

const label = fc.oneof(fc.string({ minLength: 1, unit: 'binary' }), fc.constant('x'.repeat(200)))

const newEvents: fc.Arbitrary<NewEvent> = fc
  .record({
    eventType: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    eventData: data,
    correlationId: optional(label),
    causationId: optional(label),
    actor: optional(label),
    schemaVersion: optional(fc.integer({ min: 1, max: 9 })),
  })
  .map((made) => JSON.parse(JSON.stringify(made)) as NewEvent)

const appends = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'c "d"', 'ä'), fc.array(newEvents, { maxLength: 3 })),
  {
    maxLength: 20,
  },
)

const storeOf = async (plan: readonly (readonly [string, readonly NewEvent[]])[]): Promise<EventStore> => {
  const store = openMemoryStore('original')
  for (const [aggregateId, events] of plan) await store.append(aggregateId, events, 'any')
  return store
}

describe('an exported store', () => {
  it('is the same store again when it is imported', async () => {
    await fc.assert(
      fc.asyncProperty(appends, async (plan) => {
        const original = await storeOf(plan)
        const { store, header } = await importStore(await exportToBlob(original), memoryTarget())
        expect(await store.logHash()).toBe(await original.logHash())
        expect(await store.verify()).toEqual([])
        expect(header).toMatchObject({ store: 'original', events: await original.head() })
      }),
    )
  })

  it('keeps data as deep as the store takes them', async () => {
    const deepest = JSON.parse(`${'{"d":'.repeat(101)}1${'}'.repeat(101)}`) as object
    const original = openMemoryStore('original')
    await original.append('a', [{ eventType: 'Noted', eventData: deepest }], 'none')
    const { store } = await importStore(await exportToBlob(original), memoryTarget())
    expect(await store.logHash()).toBe(await original.logHash())
  })

  it('keeps keys that look dangerous', async () => {
    const original = openMemoryStore('original')
    const eventData = JSON.parse('{"__proto__":{"admin":true},"constructor":1}') as object
    await original.append('__proto__', [{ eventType: 'Noted', eventData }], 'none')
    const { store } = await importStore(await exportToBlob(original), memoryTarget())
    expect(await store.logHash()).toBe(await original.logHash())
    expect(await store.version('__proto__')).toBe(1)
  })

  it('can be imported from a stream', async () => {
    const original = await noted('abab')
    const { store } = await importStore((await exportToBlob(original)).stream(), memoryTarget())
    expect(await store.logHash()).toBe(await original.logHash())
  })

  it('tells how far it is', async () => {
    const phases: string[] = []
    const blob = await exportToBlob(await noted('abab'), { onProgress: ({ phase }) => phases.push(phase) })
    await importStore(blob, memoryTarget(), {
      onProgress: ({ phase, done, total }) => phases.push(`${phase} ${done}/${total}`),
    })
    expect(phases).toEqual(['hashing', 'writing', 'writing', 'validating 4/4', 'writing 0/4', 'writing 4/4'])
  })

  it('keeps its log however many events come while it is exported', async () => {
    const original = await noted('abc')
    const before = await original.logHash()
    const chunks: string[] = []
    for await (const chunk of exportStore(original)) {
      chunks.push(chunk)
      await original.append('a', [event(100 + chunks.length)], 'any')
    }
    const { store } = await importStore(new Blob(chunks), memoryTarget())
    expect(await store.logHash()).toBe(before)
  })

  it('never makes half a store, whatever byte or line of it is changed', async () => {
    const changes = fc.record({
      kind: fc.constantFrom('byte', 'cut', 'double line', 'drop line', 'swap lines', 'insert byte'),
      at: fc.nat(),
      other: fc.nat(),
      byte: fc.nat(255),
    })
    const original = await noted('abacbbca')
    const hash = await original.logHash()
    const whole = new TextEncoder().encode(await textOf(original))
    const lines = await linesOf(original)
    const change = ({
      kind,
      at,
      other,
      byte,
    }: {
      kind: string
      at: number
      other: number
      byte: number
    }): BlobPart => {
      const i = at % lines.length
      const j = other % lines.length
      const place = at % whole.length
      const joined = (changed: readonly string[]): string => `${changed.join('\n')}\n`
      switch (kind) {
        case 'byte':
          return whole.with(place, byte)
        case 'insert byte':
          return new Uint8Array([...whole.subarray(0, place), byte, ...whole.subarray(place)])
        case 'cut':
          return whole.slice(0, place)
        case 'double line':
          return joined(lines.toSpliced(i, 0, lines[i] ?? ''))
        case 'drop line':
          return joined(lines.toSpliced(i, 1))
        default:
          return joined(lines.with(i, lines[j] ?? '').with(j, lines[i] ?? ''))
      }
    }
    const play = async (content: BlobPart): Promise<void> => {
      const target = memoryTarget()
      try {
        const { store } = await importStore(new Blob([content]), target)
        expect(await store.logHash()).toBe(hash)
      } catch (error) {
        expect(error).toBeInstanceOf(ImportRefusedError)
        expect(target.left()).toBeNull()
      }
    }
    await fc.assert(
      fc.asyncProperty(changes, (what) => play(change(what))),
      { numRuns: 500 },
    )
  })
})

describe('a line', () => {
  it('has the columns in their fixed order, and the hash that the store gives', async () => {
    const store = await noted('ab')
    const hasher = createLogHasher()
    const lines: string[] = []
    for await (const stored of store.readAll()) {
      hasher.add(stored)
      lines.push(formatEvent(stored))
    }
    expect(hasher.digest()).toBe(await store.logHash())
    expect(lines[1]).toBe(
      '{"id":2,"aggregateId":"b","order":1,"eventType":"Noted","eventData":{"n":2},"eventId":"event-2","recordedAt":"2026-03-02T08:00:00.000Z","correlationId":"event-2","causationId":null,"actor":null,"schemaVersion":1}',
    )
  })
})
