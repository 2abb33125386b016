import { Badge, EmptyState, JsonView } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { LogTail } from '../../../workspace/index.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Evidence.module.css'

/** The newest events, newest first; those of the chosen command are marked. */
export const EventLog = ({
  log,
  chosen,
}: {
  readonly log: LogTail
  readonly chosen: ReadonlySet<string>
}) => {
  const words = useWords(pipelineWords).evidence
  return (
    <section aria-label={words.log} className={styles['log']}>
      {log.events.length === 0 ? (
        <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
      ) : (
        <>
          <p className={styles['note']}>{words.newest(log.events.length, log.head)}</p>
          <ol reversed className={styles['events']}>
            {log.events.toReversed().map((event) => (
              <li key={event.id} data-chosen={chosen.has(event.eventId)} data-event={event.id}>
                <details>
                  <summary>
                    <span className={styles['id']}>{event.id}</span>
                    <Badge family="event">{event.eventType}</Badge>
                    <span className={styles['aggregate']}>
                      {event.aggregateId} · {event.order}
                    </span>
                  </summary>
                  <JsonView value={event} label={words.json} />
                </details>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
