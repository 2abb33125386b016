import { useState } from 'react'
import type { Millis } from '../../../kernel/index.ts'
import { DataTable, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { hasCycle, ownerConfiguration, traceOf } from '../measures.ts'
import type { FormsState } from '../model.ts'
import { formsWords } from '../words/index.ts'
import styles from './Forms.module.css'

interface AtProps {
  readonly state: FormsState
  readonly now: Millis
}

/** As text: nothing here leads to another site. */
const articles = [
  '“What do you mean by ‘Event-Driven’?”, martinfowler.com/articles/201701-event-driven.html',
  '“CQRS”, martinfowler.com/bliki/CQRS.html',
]

/** The flow of one move in the lane of notification, as it was traced; and what its owner is configured with. */
export const Trace = ({ state }: AtProps) => {
  const words = useWords(formsWords)
  const [chosen, setChosen] = useState(1)
  const hops = traceOf(state, chosen)
  const { nodes, messages } = words.stage
  return (
    <>
      {state.stories > 1 && (
        <Select
          label={words.story}
          value={String(chosen)}
          options={Array.from({ length: state.stories }, (_, place) => ({
            value: String(place + 1),
            label: String(place + 1),
          }))}
          onChange={(event) => setChosen(Number(event.target.value))}
        />
      )}
      <p role="status">
        {!state.settings.tracing ? (
          words.traceOff
        ) : hops.length === 0 ? (
          words.traceNone
        ) : (
          <>
            <output data-metric="hops">{words.hops(hops.length)}</output>.{' '}
            <strong data-metric="cycle">{hasCycle(hops) ? words.cycle : words.noCycle}</strong>
          </>
        )}
      </p>
      {hops.length > 0 && (
        <DataTable
          caption={words.trace}
          columns={[
            { key: 'hop', header: words.hop, align: 'end', data: true, cell: ({ hop }) => hop + 1 },
            { key: 'from', header: words.from, cell: ({ from }) => nodes[from] },
            { key: 'to', header: words.to, cell: ({ to }) => nodes[to] },
            { key: 'is', header: words.message, cell: ({ is }) => messages[is] },
          ]}
          rows={hops.map((hop, place) => ({ ...hop, place }))}
          rowKey={({ place }) => String(place)}
        />
      )}
      <p>
        {words.configuration}:{' '}
        <code data-metric="configuration">{ownerConfiguration(state.lanes.notification)}</code>
      </p>
      <p className={styles['note']}>
        {words.readMore}
        {articles.join('; ')}.
      </p>
    </>
  )
}
