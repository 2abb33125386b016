import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventStore, NewEvent } from '../contract.ts'
import { openMemoryStore } from '../memory/openMemoryStore.ts'
import { createLogHasher } from './createLogHasher.ts'
import { exportStore, exportToBlob } from './exportStore.ts'
import { importStore, type ImportOptions, type ImportTarget } from './importStore.ts'
import { formatEvent } from './parseEvent.ts'
import { ImportFailedError, ImportRefusedError, ImportTargetNotEmptyError } from './transferErrors.ts'

/** A target that remembers what became of it. */
const memoryTarget = (): ImportTarget & { readonly left: () => EventStore | null } => {
  let store: EventStore | null = null
  return {
    left: () => store,
    open: async () => (store = openMemoryStore('copy')),
    discard: async (opened) => {
      opened.close()
      store = null
    },
  }
}

const event = (n: number): NewEvent => ({
  eventType: 'Noted',
  eventData: { n },
  eventId: `event-${n}`,
  recordedAt: '2026-03-02T08:00:00.000Z',
})

const noted = async (aggregates: string): Promise<EventStore> => {
  const store = openMemoryStore('original')
  let n = 0
  for (const aggregateId of aggregates) await store.append(aggregateId, [event((n += 1))], 'any')
  return store
}

const textOf = async (store: EventStore): Promise<string> => {
  let text = ''
  for await (const chunk of exportStore(store)) text += chunk
  return text
}

const linesOf = async (store: EventStore): Promise<string[]> => (await textOf(store)).trimEnd().split('\n')

const refusal = async (content: BlobPart): Promise<ImportRefusedError> => {
  const target = memoryTarget()
  const error = await importStore(new File([content], 'f.jsonl'), target).then(
    () => new Error('it was taken'),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ImportRefusedError)
  expect(target.left()).toBeNull()
  return error as ImportRefusedError
}

const data = fc
  .dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 })
  .filter((value) => !JSON.stringify(value).includes('__proto__'))

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

describe('a file that is no whole export', () => {
  it.each([
    ['empty', '', 1, /is empty/],
    ['some other JSON', '{"name":"x"}\n', 1, /"format":"replayground-events"/],
    ['of a later format', '{"format":"replayground-events","version":2}\n', 1, /has format version 2/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 1, /UTF-8/],
    ['zeros', new Uint8Array(100), 1, /is not JSON/],
    ['a list', '[1,2]\n', 1, /is not a JSON object/],
  ] as const)('is refused when it is %s', async (_, content, line, reason) => {
    const error = await refusal(content)
    expect(error.line).toBe(line)
    expect(error.reason).toMatch(reason)
  })

  /** The lines with line 3 (the second event) changed by `edit`. */
  const withLine3 = async (edit: (event: Record<string, unknown>) => unknown): Promise<string> => {
    const lines = await linesOf(await noted('aba'))
    const changed = edit(JSON.parse(lines[2] ?? '') as Record<string, unknown>)
    return lines.with(2, typeof changed === 'string' ? changed : JSON.stringify(changed)).join('\n')
  }

  const nested = (levels: number): string => `${'{"d":'.repeat(levels)}1${'}'.repeat(levels)}`

  it.each([
    ['has no', (e: object) => ({ ...e, actor: undefined }), /has no "actor"/],
    ['has an unknown', (e: object) => ({ ...e, extra: 1 }), /unknown key "extra"/],
    ['has a text for a number', (e: object) => ({ ...e, order: '1' }), /"order":"1", which is not a whole/],
    [
      'has a list as data',
      (e: object) => ({ ...e, eventData: [] }),
      /"eventData":\[\], which is not an object/,
    ],
    [
      'has an impossible day',
      (e: object) => ({ ...e, recordedAt: '2026-02-31T00:00:00.000Z' }),
      /not a moment/,
    ],
    ['has no type', (e: object) => ({ ...e, eventType: '' }), /"eventType":""/],
    ['has a wrong id', (e: object) => ({ ...e, id: 7 }), /has id 7 where 2 is due/],
    ['has a wrong order', (e: object) => ({ ...e, order: 3 }), /has order 3 of aggregate "b" where 1 is due/],
    [
      'repeats an event',
      (e: object) => ({ ...e, eventId: 'event-1' }),
      /eventId "event-1" of an earlier line/,
    ],
    ['is empty', () => '', /is empty/],
    ['is cut off', (e: object) => JSON.stringify(e).slice(0, 50), /is not JSON/],
    [
      'has a trap',
      (e: object) => JSON.stringify(e).replace('{"n":2}', '{"__proto__":{}}'),
      /key "__proto__"/,
    ],
    ['is deep', (e: object) => JSON.stringify(e).replace('{"n":2}', nested(102)), /nested deeper than 100/],
    [
      'is bottomless',
      (e: object) => JSON.stringify(e).replace('{"n":2}', nested(100_000)),
      /nested deeper than 100/,
    ],
    ['has a number beyond all', (e: object) => JSON.stringify(e).replace('"n":2', '"n":1e999'), /too large/],
    [
      'is too long',
      (e: object) => ({ ...e, eventData: { x: 'x'.repeat(5e6) } }),
      /longer than 4194304 bytes/,
    ],
  ] as const)('is refused when a line %s', async (_, edit, reason) => {
    const error = await refusal(await withLine3(edit))
    expect(error.reason).toMatch(reason)
    expect(error.line).toBe(3)
    expect(error.message).toMatch(
      /^Failed to import "f\.jsonl": because line 3 .*\. .*nothing was written\.$/,
    )
  })

  it('is refused when lines are missing at its end', async () => {
    const lines = await linesOf(await noted('aba'))
    const error = await refusal(lines.slice(0, 3).join('\n'))
    expect(error).toMatchObject({
      line: 4,
      reason: expect.stringMatching(/announces 3 events, and 2 are there/),
    })
  })

  it('is refused when lines follow after its end', async () => {
    const error = await refusal(`${await textOf(await noted('aba'))}{}\n`)
    expect(error).toMatchObject({ line: 5, reason: expect.stringMatching(/comes after the 3 events/) })
  })

  it('is refused when its events were changed and look well', async () => {
    const error = await refusal(await withLine3((e) => ({ ...e, eventData: { n: 20 } })))
    expect(error).toMatchObject({ line: 1, reason: expect.stringMatching(/hash .* some were changed/) })
  })

  it('is taken with CR LF and a byte order mark, which programs add by themselves', async () => {
    const original = await noted('aba')
    const text = `\uFEFF${(await textOf(original)).replaceAll('\n', '\r\n')}`
    const { store } = await importStore(new Blob([text]), memoryTarget())
    expect(await store.logHash()).toBe(await original.logHash())
  })
})

describe('the target of an import', () => {
  it('must be empty', async () => {
    const full = await noted('a')
    const blob = await exportToBlob(await noted('ab'))
    const discard = (): Promise<void> => Promise.reject(new Error('nobody may discard it'))
    const importing = importStore(blob, { open: async () => full, discard })
    await expect(importing).rejects.toThrow(ImportTargetNotEmptyError)
    expect(await full.head()).toBe(1)
  })

  const cancelAt = async (phase: string): Promise<void> => {
    const blob = await exportToBlob(await noted('abab'))
    const target = memoryTarget()
    const stop = new AbortController()
    const options: ImportOptions = {
      signal: stop.signal,
      onProgress: (progress) => {
        if (progress.phase === phase) stop.abort(new Error('enough'))
      },
    }
    await expect(importStore(blob, target, options)).rejects.toThrow('enough')
    expect(target.left()).toBeNull()
  }

  it('is not opened when the import is called off while the file is read', () => cancelAt('validating'))

  it('is gone when the import is called off while it is written', () => cancelAt('writing'))

  /** A store that has room for so many events only. */
  const small = (room: number): EventStore => {
    const store = openMemoryStore('small')
    let used = 0
    return {
      ...store,
      appendAll: async (requests) => {
        used += requests.flatMap(({ events }) => events).length
        if (used > room) throw new Error('there is no room left')
        return store.appendAll(requests)
      },
    }
  }

  it('is gone when there is no room for the whole log', async () => {
    const blob = await exportToBlob(await noted('ababab'))
    let discarded = 0
    const discard = async (): Promise<void> => {
      discarded += 1
    }
    const importing = importStore(blob, { open: async () => small(3), discard })
    await expect(importing).rejects.toThrow(
      /because there is no room left. What was written was removed again/,
    )
    expect(discarded).toBe(1)
  })

  it('is kept, and named as broken, when somebody else wrote into it meanwhile', async () => {
    const blob = await exportToBlob(await noted('abab'))
    const target = memoryTarget()
    const importing = importStore(blob, target, {
      onProgress: ({ phase, done }) => {
        if (phase === 'writing' && done === 0) void target.left()?.append('mine', [event(77)], 'none')
      },
    })
    await expect(importing).rejects.toThrow(ImportFailedError)
    await expect(importing).rejects.toThrow(/others wrote into the store as well. Do not use that store/)
    expect(await target.left()?.version('mine')).toBe(1)
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
