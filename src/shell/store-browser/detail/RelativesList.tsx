import { Badge, Banner, Button, Measured, Progress } from '../../../ui/index.ts'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'
import { useWords } from '../../../words/index.ts'
import { formatCount } from '../formats.ts'
import styles from './Detail.module.css'
import type { Relation, Relative } from './findRelatives.ts'
import { useRelatives } from './useRelatives.ts'
import { detailWords } from './words.ts'

/** Relatives of one kind that are listed; the rest is counted. */
const most = 12

interface GroupProps {
  readonly title: string
  readonly relatives: readonly Relative[]
  /** Said when there are none; null: the group is then left out. */
  readonly none: string | null
  readonly onOpen: (id: number) => void
}

const Group = ({ title, relatives, none, onOpen }: GroupProps) => {
  const words = useWords(detailWords).relatives
  if (relatives.length === 0) return none === null ? null : <p className={styles['none']}>{none}</p>
  return (
    <>
      <h4>{title}</h4>
      <ul className={styles['relatives']}>
        {relatives.slice(0, most).map((relative) => (
          <li key={relative.id}>
            <button type="button" onClick={() => onOpen(relative.id)}>
              <span className={styles['number']}>{formatCount(relative.id)}</span>
              <Badge family="event">{relative.eventType}</Badge>
              <span className={styles['where']}>{relative.aggregateId}</span>
            </button>
          </li>
        ))}
        {relatives.length > most && <li>{words.more(formatCount(relatives.length - most))}</li>}
      </ul>
    </>
  )
}

export interface RelativesListProps {
  readonly store: EventStore
  readonly event: RecordedEvent
  readonly head: number
  readonly onOpen: (id: number) => void
  readonly onStory: (correlationId: string) => void
}

/** What caused an event, what it caused, and what belongs to the same story, as links. */
export const RelativesList = ({ store, event, head, onOpen, onStory }: RelativesListProps) => {
  const words = useWords(detailWords).relatives
  const { relatives, isSearching, error, isPartial, searchAll, cancel } = useRelatives(store, event, head)
  if (error !== null) return <Banner kind="error">{error}</Banner>
  if (relatives === null) return null
  const { found, from, to } = relatives
  const of = (relation: Relation): readonly Relative[] => found.filter((each) => each.relation === relation)
  const causes = of('cause')
  const noCause = event.causationId === null ? words.noCause : words.byCommand
  return (
    <section aria-label={words.heading} className={styles['family']}>
      <h3>{words.heading}</h3>
      <Group title={words.cause} relatives={causes} none={noCause} onOpen={onOpen} />
      <Group title={words.sibling} relatives={of('sibling')} none={null} onOpen={onOpen} />
      <Group title={words.effect} relatives={of('effect')} none={words.noEffect} onOpen={onOpen} />
      <Group title={words.correlated} relatives={of('correlated')} none={words.alone} onOpen={onOpen} />
      <div className={styles['buttons']}>
        {found.length > 0 && (
          <Button size="small" onClick={() => onStory(event.correlationId)}>
            {words.filter}
          </Button>
        )}
        {isPartial && (
          <Button size="small" onClick={searchAll}>
            {words.wholeLog}
          </Button>
        )}
      </div>
      {isSearching && to - from > 4_000 && (
        <Progress
          label={words.searching}
          done={to - from}
          total={head}
          text={words.searched(formatCount(from), formatCount(to))}
          onCancel={cancel}
        />
      )}
      {isPartial && (
        <p className={styles['none']}>
          <Measured metric="relatives-searched">
            {words.searched(formatCount(from), formatCount(to))}
          </Measured>
        </p>
      )}
    </section>
  )
}
