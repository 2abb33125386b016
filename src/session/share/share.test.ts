import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldRun, type RunEvent } from '../../kernel/index.ts'
import { counterLab, type CounterInput } from '../counterLabHarness.ts'
import { runLog } from '../run/runStream.ts'
import { toBase64url, fromBase64url } from './base64url.ts'
import { crc32 } from './crc32.ts'
import { deflate } from './deflate.ts'
import { readRunFile, runFileOf } from './runFile.ts'
import { linkTextOf, longestLink, readLinkText } from './runLink.ts'
import { eventsOfShared, sharedRunOf } from './sharedRun.ts'

const opened: RunEvent<CounterInput> = {
  eventType: 'LabOpened',
  eventData: {
    labId: 'counter',
    modelVersion: 2,
    seed: 'a seed ☂',
    settings: { echo: 250, mode: 'calm', loud: false },
  },
}

const moment = fc.double({ min: 0, max: 2000, noNaN: true }).map((at) => at + 0)

/** What people can do in a run, in any order; branches that are not there are left out. */
const steps: fc.Arbitrary<readonly RunEvent<CounterInput>[]> = fc
  .array(
    fc.oneof(
      fc.record({ at: moment, add: fc.integer() }).map(({ at, add }): RunEvent<CounterInput> => ({
        eventType: 'InputGiven',
        eventData: { at, input: { add } },
      })),
      fc
        .record({ from: fc.nat(3), at: moment })
        .map((eventData): RunEvent<CounterInput> => ({ eventType: 'Branched', eventData })),
      fc
        .nat(3)
        .map((branch): RunEvent<CounterInput> => ({ eventType: 'BranchChosen', eventData: { branch } })),
      fc.nat(1000).map((value): RunEvent<CounterInput> => ({
        eventType: 'SettingChanged',
        eventData: { name: 'echo', value },
      })),
    ),
    { maxLength: 30 },
  )
  .map((list) => {
    let branches = 1
    return list.filter(({ eventType, eventData }) => {
      if (eventType === 'BranchChosen') return eventData.branch < branches
      if (eventType !== 'Branched') return true
      if (eventData.from >= branches) return false
      branches += 1
      return true
    })
  })

const logOf = (more: readonly RunEvent<CounterInput>[]) => runLog('run-counter-x', [opened, ...more])

const link = (more: readonly RunEvent<CounterInput>[] = [], now = 5): Promise<string> =>
  linkTextOf(sharedRunOf(logOf(more), now))

const packed = async (text: string, format = 1): Promise<string> => {
  const bytes = new TextEncoder().encode(text)
  const body = await deflate(bytes)
  const whole = new Uint8Array(5 + body.length)
  whole[0] = format
  new DataView(whole.buffer).setUint32(1, crc32(bytes))
  whole.set(body, 5)
  return toBase64url(whole)
}

const whole = {
  format: 1,
  labId: 'counter',
  modelVersion: 2,
  seed: 1,
  settings: { echo: 250, mode: 'calm', loud: false },
  events: [],
  now: 0,
}

describe('a link to a moment', () => {
  it('opens the same run at the same moment', async () => {
    await fc.assert(
      fc.asyncProperty(steps, moment, async (more, now) => {
        const log = logOf(more)
        const shared = await readLinkText(await linkTextOf(sharedRunOf(log, now)), counterLab)
        expect(foldRun(eventsOfShared(shared))).toEqual(log.run)
        expect(shared.now).toBe(now)
      }),
      { numRuns: 60 },
    )
  })

  it('survives as a file as well', async () => {
    await fc.assert(
      fc.asyncProperty(steps, moment, async (more, now) => {
        const shared = sharedRunOf(logOf(more), now)
        expect(await readRunFile(runFileOf(shared), counterLab)).toEqual(shared)
      }),
      { numRuns: 30 },
    )
  })

  it('is short for a run of twenty inputs', async () => {
    const inputs = Array.from({ length: 20 }, (_, index): RunEvent<CounterInput> => ({
      eventType: 'InputGiven',
      eventData: { at: index * 100, input: { add: index } },
    }))
    expect((await link(inputs)).length).toBeLessThan(longestLink / 10)
  })

  it('is refused or means the same after any one of its characters was changed', async () => {
    const given: RunEvent<CounterInput> = { eventType: 'InputGiven', eventData: { at: 1, input: { add: 2 } } }
    const good = await link([given])
    const meant = await readLinkText(good, counterLab)
    const letters = fc.constantFrom('A', 'B', 'x', 'z', '0', '9', '_', '-')
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), letters, async (at, letter) => {
        const changed = `${good.slice(0, at)}${letter}${good.slice(at + 1)}`
        const read = await readLinkText(changed, counterLab).catch((error: unknown) => error)
        if (read instanceof Error) expect(read.name).toBe('ShareError')
        else expect(read).toEqual(meant)
      }),
      { numRuns: 300 },
    )
  })

  it('is refused when it is cut off, wherever that is', async () => {
    const good = await link()
    for (let length = 0; length < good.length - 1; length += 1) {
      await expect(readLinkText(good.slice(0, length), counterLab)).rejects.toThrow(
        'Failed to open the shared run',
      )
    }
  })

  it('is refused when it unpacks to more than a megabyte, after no more than that', async () => {
    const bomb = await packed('0'.repeat(60_000_000))
    expect(bomb.length).toBeLessThan(90_000)
    await expect(readLinkText(bomb, counterLab)).rejects.toThrow('it unpacks to more than 1,000,000 bytes')
  })

  it.each([
    ['is no JSON', '{"format":', 'its text is no JSON'],
    ['is a list', '[]', 'it holds no run'],
    ['names a prototype', '{"__proto__":{"format":1}}', 'it names "__proto__"'],
    [
      'names a constructor',
      JSON.stringify({ ...whole, settings: { constructor: 1 } }),
      'it names "constructor"',
    ],
    ['is nested without end', `${'['.repeat(9999)}${']'.repeat(9999)}`, 'it is nested more than 50 deep'],
    ['has no format', JSON.stringify({ ...whole, format: undefined }), 'its member "format" is missing'],
    ['is of a newer format', JSON.stringify({ ...whole, format: 2 }), 'by a newer Replayground (format 2'],
    [
      'is of another lab',
      JSON.stringify({ ...whole, labId: 'cap' }),
      'it is of the lab "cap", and this is "counter"',
    ],
    ['is of a newer model', JSON.stringify({ ...whole, modelVersion: 3 }), 'with version 3 of the model'],
    ['is of an older model', JSON.stringify({ ...whole, modelVersion: 1 }), 'which has changed since'],
    ['has a seed of no kind', JSON.stringify({ ...whole, seed: null }), 'its member "seed"'],
    ['has settings that are a text', JSON.stringify({ ...whole, settings: 'x' }), 'its member "settings"'],
    ['lacks a setting', JSON.stringify({ ...whole, settings: {} }), 'because "echo" is missing'],
    [
      'has a setting out of range',
      JSON.stringify({ ...whole, settings: { ...whole.settings, echo: -1 } }),
      'because it lies outside 0 to 1000',
    ],
    [
      'has an unknown setting',
      JSON.stringify({ ...whole, settings: { ...whole.settings, toString: 1 } }),
      'because the lab has no such setting',
    ],
    ['has a playhead before the beginning', JSON.stringify({ ...whole, now: -1 }), 'its member "now"'],
    [
      'has an event of another kind',
      JSON.stringify({ ...whole, events: [{ eventType: 'LabOpened', eventData: {} }] }),
      'its member "events"',
    ],
    [
      'has an input that is none',
      JSON.stringify({
        ...whole,
        events: [{ eventType: 'InputGiven', eventData: { at: 0, input: { rm: 1 } } }],
      }),
      '{"rm":1} at 0 ms in branch 0 is no input',
    ],
    [
      'chooses a branch that is not there',
      JSON.stringify({ ...whole, events: [{ eventType: 'BranchChosen', eventData: { branch: 1 } }] }),
      'because event 1 names branch 1',
    ],
  ])('is refused when it %s', async (_, text, because) => {
    await expect(readLinkText(await packed(text), counterLab)).rejects.toThrow(because)
    await expect(readRunFile(new Blob([text]), counterLab)).rejects.toThrow(because)
  })

  it('is refused when its packing is newer', async () => {
    await expect(readLinkText(await packed('{}', 9), counterLab)).rejects.toThrow(
      'a newer Replayground (format 9',
    )
  })

  it('is refused when it holds what no link has', async () => {
    await expect(readLinkText('ab c', counterLab)).rejects.toThrow('it holds the character " "')
  })
})

describe('a check sum', () => {
  it('is the one of zip', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })
})

describe('base64url', () => {
  it('gives all bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(Array.from(fromBase64url(toBase64url(bytes)))).toEqual(Array.from(bytes))
      }),
    )
  })
})
