import { describe, expect, it } from 'vitest'
import { importStore } from './importStore.ts'
import { ImportRefusedError } from './transferErrors.ts'
import { linesOf, memoryTarget, noted, textOf } from './transferHarness.ts'

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
      (e: object) => JSON.stringify(e).replace('{', '{"__proto__":{},'),
      /unknown key "__proto__"/,
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
