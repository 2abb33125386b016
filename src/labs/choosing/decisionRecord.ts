import type { Settings } from '../../kernel/index.ts'
import { advisedStyle, domainIds } from './model/domains.ts'
import { adviceFor, forces, formIds, type ForceId } from './model/forces.ts'
import { cheaperStance, operationIds } from './model/operations.ts'
import { productsFor, recommendationFor, tasksFor } from './model/products.ts'
import type { ChoosingState } from './model.ts'
import { clashChanceOf } from './settings.ts'
import type { choosingWords } from './words/index.ts'

type Words = (typeof choosingWords)['en']

/** A reason, and the address of the lab that shows it. */
export interface Reason {
  readonly text: string
  /** Hash of the address, such as `#/labs/replay/audit`; null where none shows it. */
  readonly address: string | null
}

/** A decision of the record, and what speaks for it and against it. */
export interface Decision {
  readonly title: string
  readonly decided: string
  readonly reasons: readonly Reason[]
  readonly prices: readonly Reason[]
}

const toReason =
  (words: Words) =>
  (force: ForceId): Reason => ({
    text: words.forces[force],
    address: `#/labs/${forces[force].shownIn}`,
  })

const ofForms = (said: ChoosingState, words: Words): readonly Decision[] =>
  formIds.flatMap((form) => {
    const advice = adviceFor(form, said.forces)
    if (advice.for.length + advice.against.length === 0) return []
    return [
      {
        title: words.forms[form],
        decided: words.verdicts[advice.verdict],
        reasons: advice.for.map(toReason(words)),
        prices: advice.against.map(toReason(words)),
      },
    ]
  })

const ofOperations = (said: ChoosingState, { settings, words }: Under): readonly Decision[] =>
  operationIds.flatMap((id) => {
    const stance = said.stances[id]
    if (stance === undefined) return []
    const advised = cheaperStance(id, clashChanceOf(settings))
    const why = { text: words.operationReason(id, clashChanceOf(settings)), address: '#/labs/cap/choice' }
    return [
      {
        title: words.operations[id].name,
        decided: words.stances[stance],
        reasons: advised === stance ? [why] : [],
        prices: advised === stance ? [] : [why],
      },
    ]
  })

const ofDomains = (said: ChoosingState, words: Words): readonly Decision[] =>
  domainIds.flatMap((id) => {
    const style = said.styles[id]
    if (style === undefined) return []
    const why = { text: words.domainReason(id), address: '#/labs/evolution/advice' }
    return [
      {
        title: words.domains[id],
        decided: words.styles[style],
        reasons: advisedStyle(id) === style ? [why] : [],
        prices: advisedStyle(id) === style ? [] : [why],
      },
    ]
  })

const ofStore = ({ needs }: ChoosingState, words: Words): readonly Decision[] => {
  const recommendation = recommendationFor(needs)
  if (recommendation === 'none') return []
  const tasks = tasksFor(needs).map((task) => ({ text: words.tasks[task], address: null }))
  const names = productsFor(needs).map(({ name }) => name)
  return [
    {
      title: words.storeTitle,
      decided: recommendation === 'product' ? words.productOf(names) : words.recommendations[recommendation],
      reasons: needs.map((need) => ({ text: words.needs[need], address: '#/store' })),
      prices: recommendation === 'custom' ? tasks : [{ text: words.productPrice, address: null }],
    },
  ]
}

interface Under {
  readonly settings: Settings
  readonly words: Words
}

/** Everything that was decided, with what speaks for it and against it; empty before anything was said. */
export const decisionsOf = (said: ChoosingState, under: Under): readonly Decision[] => [
  ...ofForms(said, under.words),
  ...ofOperations(said, under),
  ...ofDomains(said, under.words),
  ...ofStore(said, under.words),
]

const line = ({ text, address }: Reason, site: string): string =>
  address === null ? `- ${text}` : `- [${text}](${site}${address})`

/** The record as Markdown, one page; `site` is the address of the site, without a hash. */
export const recordAsMarkdown = (decisions: readonly Decision[], words: Words, site: string): string =>
  [
    `# ${words.recordTitle}`,
    '',
    words.recordLead,
    ...decisions.flatMap(({ title, decided, reasons, prices }) => [
      '',
      `## ${title}: ${decided}`,
      ...(reasons.length === 0
        ? []
        : ['', `${words.because}:`, '', ...reasons.map((each) => line(each, site))]),
      ...(prices.length === 0
        ? []
        : ['', `${words.despite}:`, '', ...prices.map((each) => line(each, site))]),
    ]),
    '',
  ].join('\n')
