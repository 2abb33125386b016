import { expect, it } from 'vitest'
import { excerptOf } from './sourceLine.ts'

const source = Array.from({ length: 30 }, (_, index) => `line ${index + 1};`).join('\n')

it('is shown with the lines around it, by their numbers', () => {
  const { line, from, lines } = excerptOf(source, 'line 9;')
  expect(line).toBe(9)
  expect(lines[line - from]).toBe('line 9;')
  expect(lines.length).toBeGreaterThan(3)
})

it('is shown from the first line on where little is before it', () => {
  expect(excerptOf(source, 'line 1;')).toMatchObject({ line: 1, from: 1 })
})

it('is told when the source has changed and no longer has the line', () => {
  expect(() => excerptOf(source, 'export const gone')).toThrow('no line with "export const gone"')
})
