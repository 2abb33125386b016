import { Check, Copy, History } from 'lucide-react'
import { useState, type Ref } from 'react'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'
import { Badge, Banner, Button, EmptyState, JsonView } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { formatCount } from '../formats.ts'
import { noFilter, type EventFilter } from '../filter/eventFilter.ts'
import styles from './Detail.module.css'
import { Metadata } from './Metadata.tsx'
import { RelativesList } from './RelativesList.tsx'
import { RewriteAttempts } from './RewriteAttempts.tsx'
import { useEvent } from './useEvent.ts'
import { detailWords } from './words.ts'

const CopyJson = ({ event }: { readonly event: RecordedEvent }) => {
  const words = useWords(detailWords)
  const [copied, setCopied] = useState<number | null>(null)
  const [error, setError] = useState<string | null>(null)
  const isCopied = copied === event.id
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(JSON.stringify(event, null, 2))
      setCopied(event.id)
    } catch (reason) {
      setError(`Failed to copy: because the browser refused (${String(reason)}). Select the text by hand.`)
    }
  }
  return (
    <>
      <Button
        size="small"
        icon={isCopied ? <Check aria-hidden size={15} /> : <Copy aria-hidden size={15} />}
        onClick={() => void copy()}
      >
        {isCopied ? words.copied : words.copy}
      </Button>
      {error !== null && <Banner kind="error">{error}</Banner>}
    </>
  )
}

interface DetailProps {
  readonly store: EventStore
  readonly head: number
  readonly onOpen: (id: number) => void
  readonly onFilter: (filter: EventFilter) => void
}

const Whole = ({ event, ...props }: DetailProps & { readonly event: RecordedEvent }) => {
  const words = useWords(detailWords)
  const { store, head, onOpen, onFilter } = props
  return (
    <article className={styles['detail']}>
      <header className={styles['title']}>
        <h2>{words.heading(formatCount(event.id))}</h2>
        <Badge family="event">{event.eventType}</Badge>
      </header>
      <div className={styles['buttons']}>
        <CopyJson event={event} />
        <a className={styles['link']} href="#/labs/replay">
          <History aria-hidden size={15} />
          {words.replay}
        </a>
      </div>
      <JsonView value={event.eventData} label={words.data} />
      <Metadata event={event} onFilter={onFilter} />
      <RelativesList
        store={store}
        event={event}
        head={head}
        onOpen={onOpen}
        onStory={(correlation) => onFilter({ ...noFilter, correlation })}
      />
      <RewriteAttempts key={event.id} store={store} event={event} />
    </article>
  )
}

const One = ({ id, ...props }: DetailProps & { readonly id: number }) => {
  const words = useWords(detailWords)
  const read = useEvent(props.store, id)
  switch (read.is) {
    case 'reading':
      return <p className={styles['none']}>{words.reading}</p>
    case 'failed':
      return <Banner kind="error">{read.reason}</Banner>
    case 'read':
      return <Whole event={read.event} {...props} />
  }
}

export interface EventDetailProps extends DetailProps {
  readonly ref?: Ref<HTMLElement>
  /** Position of the event; null: none is chosen. */
  readonly id: number | null
}

/** All of one event: data, metadata, relatives, and the attempts to change it. */
export const EventDetail = ({ id, ref, ...props }: EventDetailProps) => {
  const words = useWords(detailWords)
  return (
    <section
      ref={ref}
      aria-label={words.region}
      className={styles['panel']}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must be able to scroll it
      tabIndex={0}
      data-event={id ?? undefined}
    >
      {id === null ? (
        <EmptyState title={words.nothingTitle}>{words.nothing}</EmptyState>
      ) : (
        <One id={id} {...props} />
      )}
    </section>
  )
}
