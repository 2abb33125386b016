import { ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { Banner, Button, Progress } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { SearchView } from '../filter/eventSearch.ts'
import { formatCount } from '../formats.ts'
import styles from './Events.module.css'
import { eventWords } from './words.ts'

export interface EventStatusProps {
  /** Events up to the head that the list shows. */
  readonly shown: number
  /** Events that came since. */
  readonly newer: number
  readonly onShowNewer: () => void
  readonly search: { readonly view: SearchView; readonly cancel: () => void } | null
  readonly failure: string | null
  /** The conditions of the filter. */
  readonly children: ReactNode
}

const SearchStatus = ({ view, cancel }: NonNullable<EventStatusProps['search']>) => {
  const words = useWords(eventWords)
  const done = formatCount(view.done)
  const total = formatCount(view.total)
  switch (view.is) {
    case 'searching':
      return (
        <Progress
          label={words.search}
          done={view.done}
          total={view.total}
          text={words.searching(done, total)}
          onCancel={cancel}
        />
      )
    case 'done':
      return null
    case 'cancelled':
      return <Banner kind="warn">{words.cancelled(done, total)}</Banner>
    case 'failed':
      return (
        <Banner kind="error" title={words.searchFailed}>
          {view.reason}
        </Banner>
      )
  }
}

/** How many events the list shows, how far the search is, and what came meanwhile. */
export const EventStatus = (props: EventStatusProps) => {
  const words = useWords(eventWords)
  const { shown, newer, onShowNewer, search, failure, children } = props
  const all = formatCount(shown)
  return (
    <>
      <div className={styles['status']}>
        <output data-metric="events-listed" data-origin="measured">
          {search === null ? words.count(all) : words.matches(formatCount(search.view.order.count), all)}
        </output>
        {children}
        {newer > 0 && (
          <Button size="small" kind="primary" icon={<ArrowUp aria-hidden size={15} />} onClick={onShowNewer}>
            {words.newer(newer)}
          </Button>
        )}
      </div>
      {search !== null && <SearchStatus {...search} />}
      {failure !== null && (
        <Banner kind="error" title={words.readFailed}>
          {failure}
        </Banner>
      )}
    </>
  )
}
