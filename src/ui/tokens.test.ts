import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastOf, linearRgb } from './contrast.ts'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const themes = ['light', 'dark', 'projector'] as const
const families = [
  'command',
  'event',
  'readmodel',
  'aggregate',
  'policy',
  'external',
  'neutral',
  'failure',
] as const
const grounds = ['surface-page', 'surface-raised', 'surface-sunken'] as const

/** The colours of one theme, by token. */
const coloursOf = (theme: string): ReadonlyMap<string, string> => {
  const block = new RegExp(`:root\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  const lines = block.matchAll(/--([\w-]+):\s*(oklch\([\d. ]+\))/g)
  return new Map([...lines].map(([, name = '', value = '']) => [name, value]))
}

/** Pairs of tokens whose contrast is too low, in words. */
const tooLow = (theme: string, pairs: readonly (readonly [string, string])[], least: number) => {
  const colours = coloursOf(theme)
  return pairs
    .map(([one, other]) => ({
      pair: `${one} on ${other}`,
      ratio: contrastOf(colours.get(one) ?? '', colours.get(other) ?? ''),
    }))
    .filter(({ ratio }) => ratio < least)
    .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`)
}

const onGrounds = (names: readonly string[]) =>
  names.flatMap((name) => grounds.map((ground) => [name, ground] as const))

describe.each(themes)('the %s theme', (theme) => {
  it('has every family with surface, line and ink', () => {
    const colours = coloursOf(theme)
    const wanted = families.flatMap((family) => ['surface', 'line', 'ink'].map((part) => `${family}-${part}`))
    expect(wanted.filter((name) => !colours.has(name))).toEqual([])
  })

  it('paints each colour as it is written: all lie inside the sRGB gamut', () => {
    const outside = [...coloursOf(theme)].filter(([, colour]) =>
      linearRgb(colour).some((part) => part < -0.002 || part > 1.002),
    )
    expect(outside).toEqual([])
  })

  it('keeps text at 4.5:1 or more', () => {
    const texts = [
      ...onGrounds(['text', 'text-muted', 'accent', 'good', 'warn', 'bad']),
      ...families.map((family) => [`${family}-ink`, `${family}-surface`] as const),
      ['text', 'surface-hover'],
      ['text-muted', 'surface-hover'],
      ['text', 'accent-soft'],
      ['accent-ink', 'accent'],
    ] as const
    expect(tooLow(theme, texts, 4.5)).toEqual([])
  })

  it('keeps lines, lamps and the focus ring at 3:1 or more', () => {
    const graphics = [
      ...onGrounds(['focus', 'accent', 'line-strong', ...families.map((family) => `${family}-line`)]),
      ...families.map((family) => [`${family}-line`, `${family}-surface`] as const),
    ]
    expect(tooLow(theme, graphics, 3)).toEqual([])
  })
})

it('measures black on white as 21 and a colour on itself as 1', () => {
  expect(contrastOf('oklch(0 0 0)', 'oklch(1 0 0)')).toBeCloseTo(21, 2)
  expect(contrastOf('oklch(0.6 0.1 30)', 'oklch(0.6 0.1 30)')).toBe(1)
})

it('refuses a colour that it cannot read', () => {
  expect(() => contrastOf('red', 'oklch(1 0 0)')).toThrow('Failed to read the colour "red"')
})
