import type { EventStore, RecordedEvent } from '../../../store/index.ts'
import { useWords } from '../../../words/index.ts'
import { replayWords } from '../words.ts'
import styles from './FilmStrip.module.css'
import { useEvents } from './useTimeline.ts'

/** Events before the playhead that are shown, and after it. */
const past = 4
const future = 6

interface FilmStripProps {
  readonly store: EventStore
  readonly position: number
  readonly head: number
  readonly without?: ReadonlySet<number>
  readonly onChoose: (position: number) => void
}

const stateOf = (event: RecordedEvent, position: number, without: ReadonlySet<number>): string => {
  if (without.has(event.id)) return 'left-out'
  if (event.id === position) return 'current'
  return event.id < position ? 'past' : 'future'
}

const none: ReadonlySet<number> = new Set()

/** The log around the playhead as a strip of sticky notes. Choosing one moves the playhead there. */
export const FilmStrip = ({ store, position, head, without = none, onChoose }: FilmStripProps) => {
  const words = useWords(replayWords)
  const from = Math.max(1, Math.min(position - past, head - past - future))
  const events = useEvents(store, from, Math.min(head, from + past + future))
  return (
    <ol className={styles['strip']} aria-label={words.film}>
      {events.map((event) => (
        <li key={event.id}>
          <button
            type="button"
            className={styles['note']}
            data-state={stateOf(event, position, without)}
            aria-current={event.id === position ? 'step' : undefined}
            aria-label={words.event(event.id, event.eventType)}
            title={`${event.eventType} · ${event.aggregateId}`}
            onClick={() => onChoose(event.id)}
          >
            <span className={styles['id']}>{event.id}</span>
            <span className={styles['type']}>
              {event.eventType.replaceAll(/([a-z])([A-Z])/g, '$1\u200b$2')}
            </span>
            <span className={styles['time']}>{event.recordedAt.slice(11, 16)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
