import { Banner } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { retroWords } from '../words/index.ts'
import type { Broken } from './brokenRules.ts'

/** What stands against a command, in whole sentences. */
export const BrokenBanner = ({ broken }: { readonly broken: readonly Broken[] }) => {
  const { forms: words } = useWords(retroWords)
  if (broken.length === 0) return null
  const sentences = broken.map((each) =>
    each.is === 'rule' ? each.reason : words.dueFirst(each.due, each.date),
  )
  return <Banner kind="error">{sentences.join(' ')}</Banner>
}
