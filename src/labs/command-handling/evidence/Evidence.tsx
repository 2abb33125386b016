import { useState } from 'react'
import { Badge, EmptyState, JsonView, Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useLog, type LogTail } from '../../../workspace/index.ts'
import { CodeView } from '../code/CodeView.tsx'
import type { Trace } from '../handling/stage.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import styles from './Evidence.module.css'
import { Times } from './Times.tsx'

const newest = 60

const Log = ({ log }: { readonly log: LogTail }) => {
  const words = useWords(commandHandlingWords).evidence
  return (
    <section aria-label={words.log} className={styles['log']}>
      {log.events.length === 0 ? (
        <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
      ) : (
        <>
          <p>{words.newest(log.events.length, log.head)}</p>
          <ol reversed>
            {log.events.toReversed().map((event) => (
              <li key={event.id} data-event={event.id}>
                <details>
                  <summary>
                    <span className={styles['id']}>{event.id}</span>
                    <Badge family="event">{event.eventType}</Badge>
                    <span className={styles['where']}>
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

interface EvidenceProps {
  readonly workshop: Workshop
  readonly trace: Trace | null
  /** How many steps of the trace are to be seen. */
  readonly shown: number
  readonly onChoose: (step: number) => void
}

/** The code that just ran, the log, and the measured times. */
export const Evidence = ({ workshop, trace, shown, onChoose }: EvidenceProps) => {
  const words = useWords(commandHandlingWords).evidence
  const [tab, setTab] = useState('code')
  const log = useLog(workshop.store, newest)
  const stage = trace?.steps[shown - 1]?.stage ?? null
  return (
    <Tabs
      label={words.tabs}
      selected={tab}
      onSelect={setTab}
      tabs={[
        { id: 'code', label: words.code, content: <CodeView stage={stage} /> },
        { id: 'log', label: words.log, content: <Log log={log} /> },
        {
          id: 'times',
          label: words.times,
          content: <Times trace={trace} shown={shown} onChoose={onChoose} />,
        },
      ]}
    />
  )
}
