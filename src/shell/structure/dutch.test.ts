import { describe, expect, it } from 'vitest'

/*
 * Every catalogue in both languages: the types see to the same keys, this test to catalogues that have no Dutch at all,
 * and to texts that were copied and not translated.
 */

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../**/words.ts', '../../**/words/*.ts', '../../**/terms.ts', '!../../words/**', '!../gallery/**'],
  { eager: true },
)

interface Catalogue {
  readonly en: object
  readonly nl?: object
  readonly later?: { readonly nl: () => Promise<object> }
}

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'object'

const catalogues = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter((entry): entry is [string, Catalogue] => isCatalogue(entry[1]))
    .map(([name, words]) => ({ name: `${file.replace('../../', '')} ${name}`, words })),
)

describe('Dutch', () => {
  it('finds the catalogues', () => {
    expect(catalogues.length).toBeGreaterThan(30)
  })

  it('is there for every catalogue', () => {
    const missing = catalogues.filter(({ words }) => (words.nl ?? words.later) === undefined)
    expect(missing.map(({ name }) => name)).toEqual([])
  })

  it('has the shape of the English where it is loaded later', async () => {
    const later = catalogues.filter(({ words }) => words.later !== undefined)
    expect(later.length).toBeGreaterThan(5)
    for (const { name, words } of later)
      expect(Object.keys((await words.later?.nl()) ?? {}), name).toEqual(Object.keys(words.en))
  })

  it('is not the English, told again', () => {
    const copied = catalogues.filter(({ words }) => words.nl === words.en).map(({ name }) => name)
    expect(copied).toEqual([])
  })
})
