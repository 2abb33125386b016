import type { Settings, SettingValue } from '../../../kernel/index.ts'
import type { autonomyWords } from '../words/index.ts'

/** A film that can stand beside: the same run with one setting different. */
export interface Beside {
  readonly id: string
  readonly label: string
  readonly change: { readonly name: string; readonly value: SettingValue }
}

type Words = (typeof autonomyWords)['en']['controls']

/** What can stand beside a run: the other way, the other feeds, and copies with or without detection. */
export const besidesOf = (settings: Settings, words: Words): readonly Beside[] => {
  const { way, feed, checked } = settings
  const otherWay = way === 'ask' ? 'copy' : 'ask'
  const feeds = (['events', 'etl', 'both'] as const).filter((one) => one !== feed)
  return [
    { id: 'way', label: words.ways[otherWay], change: { name: 'way', value: otherWay } },
    ...(way === 'ask'
      ? []
      : [
          ...feeds.map((one) => ({
            id: one,
            label: words.feeds[one],
            change: { name: 'feed', value: one },
          })),
          {
            id: 'checked',
            label: checked === true ? words.checkedOff : words.checkedOn,
            change: { name: 'checked', value: checked !== true },
          },
        ]),
  ]
}
