import { useState } from 'react'
import { Badge, EmptyState, JsonView } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Retro } from '../useRetro.ts'
import { retroWords } from '../words/index.ts'
import styles from './Evidence.module.css'

/** The events of the account as they lie in the store, newest on top; those after the playhead are dimmed. */
export const EventLog = ({ retro }: { readonly retro: Retro }) => {
  const { evidence: words } = useWords(retroWords)
  const { account, film } = retro
  const { events } = account
  const [chosen, setChosen] = useState<number | null>(null)
  const event = events.find(({ id }) => id === chosen) ?? events[film.moment.stored - 1] ?? events.at(-1)
  if (event === undefined)
    return (
      <section aria-label={words.log} className={styles['panel']}>
        <EmptyState title={words.log}>{words.noLog}</EmptyState>
      </section>
    )
  return (
    <section aria-label={words.log} className={styles['panel']}>
      <ol className={styles['log']}>
        {events.toReversed().map(({ id, order, eventType }) => (
          <li key={id}>
            <button
              type="button"
              data-future={order > film.moment.stored}
              aria-label={words.event(id, eventType)}
              aria-current={id === event.id ? 'true' : undefined}
              onClick={() => setChosen(id)}
            >
              <span className={styles['id']}>{id}</span>
              <Badge family="event">{words.typeName(eventType)}</Badge>
            </button>
          </li>
        ))}
      </ol>
      <JsonView value={event} label={words.asStored} />
    </section>
  )
}
