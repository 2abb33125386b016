import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLineSplitter, lineLimit } from './lineSplitter.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const split = (...pieces: readonly Uint8Array[]): readonly string[] => {
  const splitter = createLineSplitter()
  const lines = [...pieces.flatMap((piece) => splitter.feed(piece)), ...splitter.end()]
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1))
  return lines.map(({ text }) => text)
}

describe('lines of a file', () => {
  it('are the same wherever the pieces are cut, even within a letter', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat(40)), (texts, sizes) => {
        const lines = texts.map((text) => text.replaceAll(/[\r\n\uFEFF]/g, ' '))
        const whole = bytes(lines.map((line) => `${line}\n`).join(''))
        const pieces: Uint8Array[] = []
        let at = 0
        for (const size of sizes) {
          pieces.push(whole.subarray(at, at + size))
          at += size
        }
        expect(split(...pieces, whole.subarray(at))).toEqual(lines)
      }),
    )
  })

  it('may end with CR LF, or with the file', () => {
    expect(split(bytes('one\r\ntwo'))).toEqual(['one', 'two'])
  })

  it('begin after a byte order mark', () => {
    expect(split(bytes('\uFEFFone\n'))).toEqual(['one'])
  })

  it('are none in an empty file', () => {
    expect(split()).toEqual([])
  })

  it('are refused when they are not UTF-8', () => {
    expect(() => split(bytes('one\n'), new Uint8Array([0xff, 0xfe, 0x0a]))).toThrow(
      'line 2 is not text in UTF-8',
    )
  })

  it('are refused when they are too long, without being kept', () => {
    const splitter = createLineSplitter()
    const piece = new Uint8Array(lineLimit / 2).fill(0x20)
    splitter.feed(piece)
    splitter.feed(piece)
    expect(() => splitter.feed(piece)).toThrow(/line 1 is longer than 4194304 bytes/)
  })
})
