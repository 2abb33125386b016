import { describe, expect, it } from 'vitest'
import { toBase64url } from '../../../session/index.ts'
import { examples } from '../examples/examples.ts'
import {
  longestProgramLink,
  programFileText,
  programLinkText,
  readProgramFile,
  readProgramLink,
} from './programLink.ts'

describe('a link to a program', () => {
  it.each(Object.values(examples))('carries an example and stays short', async (program) => {
    const link = await programLinkText(program)
    expect(link.length).toBeLessThan(longestProgramLink)
    expect(await readProgramLink(link)).toEqual({ program, events: [] })
  })

  it.each([
    ['', /cut off/],
    ['no link!', /character/],
    ['AQAAAAAA', /damaged or cut off/],
    [toBase64url(new Uint8Array([9, 0, 0, 0, 0, 1])), /newer/],
  ])('that is hostile, damaged or newer is refused in words: %s', async (link, words) => {
    await expect(readProgramLink(link)).rejects.toThrow(words)
  })

  it('with one wrong letter anywhere is refused', async () => {
    const link = await programLinkText(examples['light-switch'])
    for (let at = 2; at < link.length - 2; at += 37) {
      const wrong = link.slice(0, at) + (link[at] === 'A' ? 'B' : 'A') + link.slice(at + 1)
      await expect(readProgramLink(wrong)).rejects.toThrow(/Failed to open the shared program/)
    }
  })
})

describe('a file of a program', () => {
  it('comes back with its events', async () => {
    const shared = { program: 'domain({})', events: [{ type: 'X', data: { a: 1 } }] }
    expect(await readProgramFile(programFileText(shared))).toEqual(shared)
  })

  it.each(['', '[]', 'null', '{"format":1}', '{"format":1,"program":"x","events":[1]}'])(
    'that holds something else is refused: %s',
    async (text) => {
      await expect(readProgramFile(text)).rejects.toThrow(/Failed to open the shared program/)
    },
  )

  it('that names __proto__ is refused', async () => {
    await expect(
      readProgramFile('{"format":1,"program":"x","events":[{"type":"X","data":{"__proto__":{}}}]}'),
    ).rejects.toThrow(/__proto__/)
  })
})
