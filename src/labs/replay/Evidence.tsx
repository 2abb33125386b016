import { useState } from 'react'
import type { EventStore } from '../../store/index.ts'
import { Badge, JsonView, Tabs } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './Evidence.module.css'
import { useEvents, type LogMoment } from './film/useTimeline.ts'
import { Changes } from './state/Changes.tsx'
import { stateChanges } from './state/stateChanges.ts'
import { replayWords } from './words.ts'

interface EvidenceProps {
  readonly store: EventStore
  readonly moment: LogMoment | null
  readonly position: number
  readonly head: number
  readonly onChoose: (position: number) => void
}

/** Events shown on either side of the playhead. */
const around = 15

const Log = ({ store, position, head, onChoose }: Omit<EvidenceProps, 'moment'>) => {
  const words = useWords(replayWords)
  const from = Math.max(1, position - around)
  const events = useEvents(store, from, Math.min(head, from + 2 * around))
  return (
    <section aria-label={words.evidence.log} className={styles['log']}>
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              data-future={event.id > position}
              aria-current={event.id === position ? 'step' : undefined}
              onClick={() => onChoose(event.id)}
            >
              <span className={styles['id']}>{event.id}</span>
              <Badge family="event">{event.eventType}</Badge>
              <span className={styles['where']}>
                {event.aggregateId} · {event.order}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What the picture rests on: the log, the event as it is stored, and the differences. */
export const Evidence = (props: EvidenceProps) => {
  const words = useWords(replayWords)
  const [tab, setTab] = useState('log')
  const { moment } = props
  return (
    <Tabs
      label={words.evidence.label}
      selected={tab}
      onSelect={setTab}
      tabs={[
        { id: 'log', label: words.evidence.log, content: <Log {...props} /> },
        {
          id: 'detail',
          label: words.evidence.detail,
          content: <JsonView value={moment?.event ?? null} label={words.evidence.json} />,
        },
        {
          id: 'changes',
          label: words.evidence.changes,
          content: (
            <div className={styles['panel']}>
              <Changes
                changes={moment === null ? [] : stateChanges(moment.before, moment.after)}
                empty={words.noDifference}
              />
            </div>
          ),
        },
      ]}
    />
  )
}
