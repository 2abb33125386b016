import { Badge, Banner, Button, Tabs, useAction } from '../../ui/index.ts'
import { useState } from 'react'
import { useWords } from '../../words/index.ts'
import styles from './Evidence.module.css'
import { fillRows } from './history/fillDesk.ts'
import type { Desk } from './useDesk.ts'
import { dayWords } from './words/dayWords.ts'
import { crudVsTaskWords } from './words/index.ts'

interface EvidenceProps {
  readonly desk: Desk
  readonly position: number
  readonly onChoose: (position: number) => void
}

const Facts = ({ desk, position, onChoose }: EvidenceProps) => {
  const { day } = useWords(dayWords)
  const words = useWords(crudVsTaskWords).evidence
  const { events } = desk.log
  return (
    <section aria-label={words.log} className={styles['log']}>
      {events.length === 0 && <p>{words.empty}</p>}
      <ol>
        {events
          .map((event, index) => ({ event, at: index + 1 }))
          .toReversed()
          .map(({ event, at }) => (
            <li key={event.id}>
              <button
                type="button"
                data-future={at > position}
                aria-current={at === position ? 'step' : undefined}
                onClick={() => onChoose(at)}
              >
                <Badge family="event">{event.eventType}</Badge>
                <span>
                  {event.eventData.customerId} · {day(event.eventData.on)}
                </span>
              </button>
            </li>
          ))}
      </ol>
    </section>
  )
}

const Rows = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(crudVsTaskWords).evidence
  const { busy, error, run } = useAction()
  const { table, reload } = desk.crud
  const reset = async (): Promise<void> => {
    if (table !== null) await fillRows(table, desk.today)
    await reload()
  }
  return (
    <section aria-label={words.rows} className={styles['rows']}>
      {desk.crud.rows.length === 0 && <p>{words.empty}</p>}
      {desk.crud.rows.length > 0 && (
        <div>
          <Button size="small" disabled={busy} title={words.resetHint} onClick={() => run(reset)}>
            {words.reset}
          </Button>
          {error !== null && <Banner kind="error">{error}</Banner>}
        </div>
      )}
      {desk.crud.rows.map(({ key, ...row }) => (
        <dl key={key}>
          <div>
            <dt>id</dt>
            <dd>{key}</dd>
          </div>
          {Object.entries(row).map(([column, value]) => (
            <div key={column}>
              <dt>{column}</dt>
              <dd>{String(value)}</dd>
            </div>
          ))}
        </dl>
      ))}
    </section>
  )
}

/** What both sides have stored: the log, and the table. */
export const Evidence = (props: EvidenceProps) => {
  const words = useWords(crudVsTaskWords).evidence
  const [tab, setTab] = useState('log')
  return (
    <Tabs
      label={words.label}
      selected={tab}
      onSelect={setTab}
      tabs={[
        { id: 'log', label: words.log, content: <Facts {...props} /> },
        { id: 'rows', label: words.rows, content: <Rows desk={props.desk} /> },
      ]}
    />
  )
}
