import { useState } from 'react'
import { Badge, JsonView, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { inUseOf, type Desk } from '../desk/desk.ts'
import { localOf } from '../garage/clock.ts'
import { kindOf } from '../model/kindOf.ts'
import { restoreWords } from '../words/index.ts'
import styles from './Restore.module.css'

/** Events that are listed; the older ones are in the store browser. */
const most = 60

/** With places where a long name may be broken. */
const breakable = (type: string): string => type.replaceAll(/([a-z])([A-Z])/g, '$1\u200b$2')

const Listed = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(restoreWords)
  const { evidence } = words
  const [chosen, setChosen] = useState<string | null>(null)
  const [picked, setPicked] = useState<number | null>(null)
  const { log, key } = desk.databases.find((each) => each.key === chosen) ?? inUseOf(desk)
  const event = log.find(({ id }) => id === picked) ?? log.at(-1)
  return (
    <>
      <Select
        label={evidence.logOf}
        value={key}
        options={desk.databases.map((each) => ({
          value: each.key,
          label: `${words.letters(each.key)} ${each.name}`,
        }))}
        onChange={({ target }) => setChosen(target.value)}
      />
      <ol className={styles['log']}>
        {log
          .slice(-most)
          .toReversed()
          .map((fact) => (
            <li key={fact.eventId}>
              <button
                type="button"
                aria-label={evidence.event(fact.id, fact.eventType)}
                aria-current={fact.id === event?.id ? 'true' : undefined}
                onClick={() => setPicked(fact.id)}
              >
                <span className={styles['when']}>{fact.id}</span>
                <Badge family={kindOf(fact) === 'mistake' ? 'failure' : 'event'}>
                  {breakable(fact.eventType)}
                </Badge>
                <span className={styles['when']}>{words.moment(localOf(fact.recordedAt))}</span>
              </button>
            </li>
          ))}
      </ol>
      {event !== undefined && <JsonView value={event} label={evidence.event(event.id, event.eventType)} />}
    </>
  )
}

/** The last events of a database, newest on top. */
export const EventLog = ({ desk }: { readonly desk: Desk | null }) => {
  const { evidence } = useWords(restoreWords)
  return (
    <section aria-label={evidence.log} className={styles['panel']}>
      {desk === null || desk.databases.length === 0 ? (
        <p className={styles['quiet']}>{evidence.none}</p>
      ) : (
        <Listed desk={desk} />
      )}
    </section>
  )
}
