import { describe, expect, it } from 'vitest'
import { labs, loadStudy, slides, slidesInLecture, type LabId } from '../../course/index.ts'

/*
 * docs/coverage.md walks the lecture row by row. A row lives if its lab has its step, and its tests are there. The page is
 * made by scripts/coverage.mjs: run it when this test says that a row is missing.
 */

const [page = ''] = Object.values(
  import.meta.glob<string>('../../../docs/coverage.md', { query: '?raw', import: 'default', eager: true }),
)

const testFiles = new Set(
  Object.keys({
    ...import.meta.glob('../../**/*.test.{ts,tsx}'),
    ...import.meta.glob('../../../e2e/journeys/*.spec.ts'),
  }).map((path) => (path.startsWith('../../../') ? path.slice(9) : `src/${path.slice(6)}`)),
)

interface Row {
  readonly id: string
  /** As after the hash: `/labs/cap/cut`, `/store`, `/`. */
  readonly address: string
  readonly tests: readonly string[]
}

const rowsOf = (text: string): readonly Row[] =>
  [...text.matchAll(/^\| ([A-F]\d\d) \| [^|]+ \| `#(\S*)` \| (.*) \|$/gm)].map(
    ([, id = '', address = '', links = '']) => ({
      id,
      address,
      tests: [...links.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, path = '']) => path),
    }),
  )

const openOf = (text: string): readonly string[] =>
  [...(text.split('## Not yet')[1] ?? '').matchAll(/\b[A-F]\d\d\b/g)].map(([id]) => id)

/** The places that live: each step of each lab, the start screen and the store. */
const livingPlaces = async (): Promise<ReadonlySet<string>> => {
  const ofLabs = await Promise.all(
    labs.map(async ({ id }) => (await loadStudy(id))?.steps.map((step) => `/labs/${id}/${step.id}`) ?? []),
  )
  return new Set(['/', '/store', ...ofLabs.flat()])
}

const deadRows = (text: string, places: ReadonlySet<string>): readonly string[] =>
  rowsOf(text)
    .filter(
      ({ address, tests }) =>
        !places.has(address) || tests.length === 0 || tests.some((path) => !testFiles.has(path)),
    )
    .map(({ id }) => id)

const all = Object.entries(slidesInLecture).flatMap(([chapter, count]) =>
  Array.from({ length: count }, (_, place) => `${chapter}${String(place + 1).padStart(2, '0')}`),
)

describe('the coverage of the lecture', () => {
  it('walks each row once: as done, or as not yet', () => {
    expect([...rowsOf(page).map(({ id }) => id), ...openOf(page)].toSorted()).toEqual(all)
  })

  it('has a living step and a living test for each row that is done', async () => {
    const places = await livingPlaces()
    expect(deadRows(page, places)).toEqual([])
    // Mutants: a step that is not there, a test that is not there, no test at all.
    expect(deadRows(page.replace('/labs/cap/cut`', '/labs/cap/cat`'), places)).toHaveLength(1)
    expect(deadRows(page.replace(/^(\| A01 .*)\.spec\.ts\) \|$/m, '$1.gone.ts) |'), places)).toEqual(['A01'])
    expect(deadRows(page.replace(/^(\| A01 .*` \| ).*\|$/m, '$1- |'), places)).toEqual(['A01'])
  })

  it('says what the course says', () => {
    const address = (place: (typeof slides)[number]['place']): string =>
      'lab' in place ? `/labs/${place.lab}/${place.part}` : place.page === 'store' ? '/store' : '/'
    expect(rowsOf(page).map((row) => `${row.id} ${row.address}`)).toEqual(
      slides.map(({ id, place }) => `${id} ${address(place)}`).toSorted(),
    )
    const known = new Set<LabId>(labs.map(({ id }) => id))
    for (const { place } of slides) if ('lab' in place) expect(known).toContain(place.lab)
  })
})
