import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, play, traceHash, type Model } from './index.ts'
import { fnv64 } from './traceHash.ts'

/** The definition, in whole 64-bit numbers. */
const byDefinition = (text: string): string => {
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    for (const byte of [unit & 0xff, unit >>> 8])
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}

describe('the hash of a trace', () => {
  it('is FNV-1a of 64 bits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        expect(fnv64([text])).toBe(byDefinition(text))
      }),
    )
    expect(fnv64([])).toBe('cbf29ce484222325')
  })

  const noting: Model<null, unknown> = { initial: null, evolve: () => null, react: () => [] }
  const hashOf = (...events: readonly unknown[]): string =>
    traceHash(play(noting, { seed: 1, until: 10, inputs: events.map((event, at) => ({ at, event })) }))

  it('does not depend on the order of members', () => {
    expect(hashOf({ a: 1, b: [2, { c: 3, d: 4 }] })).toBe(hashOf({ b: [2, { d: 4, c: 3 }], a: 1 }))
  })

  it('depends on every event, its time and its place', () => {
    const hashes = [
      hashOf(),
      hashOf('a'),
      hashOf('b'),
      hashOf('a', 'b'),
      hashOf('b', 'a'),
      hashOf(['a', 'b']),
      hashOf(1),
      hashOf('1'),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
    const later = play(noting, { seed: 1, until: 10, inputs: [{ at: 0.5, event: 'a' }] })
    expect(traceHash(later)).not.toBe(hashOf('a'))
  })

  it('stays what it was when it was written', () => {
    expect(hashOf({ type: 'write', value: 7 }, { type: 'read' })).toMatchInlineSnapshot(`"a413919b43f09339"`)
  })

  it('names what is not plain data, with the path to it', () => {
    expect(() => hashOf({ sent: { at: new Map() } })).toThrow(
      'Failed to write "[1].sent.at" as text: because it is a Map.',
    )
    expect(() => canonicalJson({ n: NaN })).toThrow('".n" as text: because it is NaN')
    expect(() => canonicalJson(undefined)).toThrow('the value as text: because it is undefined')
    expect(() => canonicalJson([() => 1])).toThrow('a function')
    const loop: { self?: unknown } = {}
    loop.self = loop
    expect(() => canonicalJson(loop)).toThrow('holds itself')
  })
})

describe('canonical JSON', () => {
  it('reads back as the same data, and two texts are equal only for equal data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        // JSON has no minus zero of its own.
        expect(JSON.parse(canonicalJson(one))).toEqual(JSON.parse(JSON.stringify(one)))
        expect(canonicalJson(JSON.parse(canonicalJson(one)))).toBe(canonicalJson(one))
        if (canonicalJson(one) === canonicalJson(other)) expect(one).toEqual(other)
      }),
    )
  })
})
