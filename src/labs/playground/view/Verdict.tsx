import { Banner } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Playground } from '../usePlayground.ts'
import { playgroundWords } from '../words/index.ts'

/** What became of the program and of the last command. */
export const Verdict = ({ playground }: { readonly playground: Playground }) => {
  const { screen: words } = useWords(playgroundWords)
  const { view, action, code } = playground
  if (action.error !== null) return <Banner kind="error">{action.error}</Banner>
  if (view === null) return null
  if (view.failed !== null) {
    return (
      <Banner kind="error" title={words.failedTitle}>
        {words.failed(view.failed)}
      </Banner>
    )
  }
  if (view.program !== code) return <Banner kind="info">{words.unsaved}</Banner>
  const { decided, played } = view
  const remarks = played?.complaints ?? []
  return (
    <>
      {decided?.is === 'refused' && <Banner kind="warn">{words.refused(decided.reason)}</Banner>}
      {decided?.is === 'raised' && (
        <Banner kind="good">{words.raised(decided.events.map(({ type }) => type))}</Banner>
      )}
      {remarks.length > 0 && (
        <Banner kind="warn" title={words.remarks}>
          {remarks.map((each) => (
            <p key={`${each.is} ${each.about}`}>{words.complaint(each)}</p>
          ))}
        </Banner>
      )}
      {decided === null && remarks.length === 0 && played !== null && (
        <Banner kind="info">{words.running(played.name, words.eventCount(view.events.length))}</Banner>
      )}
    </>
  )
}
