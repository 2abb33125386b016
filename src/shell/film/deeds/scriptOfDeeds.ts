/** Something that a person did on the page. */
export type Deed =
  | { readonly is: 'click'; readonly role: string; readonly name: string }
  | { readonly is: 'press'; readonly key: string }
  | { readonly is: 'fill'; readonly label: string; readonly value: string }
  | { readonly is: 'choose'; readonly label: string; readonly value: string }

/** What was done, and where it began. */
export interface Deeds {
  readonly title: string
  /** The address after "#". */
  readonly address: string
  readonly list: readonly Deed[]
}

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', ' ')}'`

const lineOf = (deed: Deed): string => {
  switch (deed.is) {
    case 'click':
      return `await click(page.getByRole(${quoted(deed.role)}, { name: ${quoted(deed.name)}, exact: true }).first())`
    case 'press':
      return `await press(${quoted(deed.key)})`
    case 'fill':
      return `await page.getByLabel(${quoted(deed.label)}, { exact: true }).first().fill(${quoted(deed.value)})`
    case 'choose':
      return `await page.getByLabel(${quoted(deed.label)}, { exact: true }).first().selectOption(${quoted(deed.value)})`
  }
}

/** Several values of one field, one after the other, come to the last. */
const withoutRepeats = (list: readonly Deed[]): readonly Deed[] =>
  list.filter((deed, index) => {
    const next = list[index + 1]
    return !(deed.is === 'fill' && next?.is === 'fill' && next.label === deed.label)
  })

/** A film script that does the same again; for a file in `e2e/films`. */
export const scriptOfDeeds = ({ title, address, list }: Deeds): string => {
  const deeds = withoutRepeats(list)
  const used = [
    'page',
    'scene',
    'say',
    ...new Set(deeds.flatMap(({ is }) => (is === 'click' || is === 'press' ? [is] : []))),
  ]
  const isPageUsed = deeds.some(({ is }) => is !== 'press')
  return `import { defineFilm } from '../film/filmScript.ts'

export const film = defineFilm({
  title: ${quoted(title)},
  address: ${quoted(address)},
  play: async ({ ${used.filter((each) => each !== 'page' || isPageUsed).join(', ')} }) => {
    await scene(${quoted(title)})
    await say('Say here what is to be seen.')
${deeds.map((deed) => `    ${lineOf(deed)}\n`).join('')}  },
})
`
}
