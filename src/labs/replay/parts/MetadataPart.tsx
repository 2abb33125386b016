import { useState } from 'react'
import { auditEntry } from '../../../garage/index.ts'
import type { RecordedEvent } from '../../../store/index.ts'
import { DataTable, EmptyState, Measured, Select, Switch, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useEventStore, useLog } from '../../../workspace/index.ts'
import { Experiment } from './Experiment.tsx'
import { useStream } from './useStream.ts'
import { partWords } from './words.ts'

interface Answer {
  readonly question: string
  /** Null: the log does not know. */
  readonly answer: string | null
}

/** E13: the log is the audit log, as far as it was written down. */
export const MetadataPart = () => {
  const all = useWords(partWords)
  const words = all.metadata
  const store = useEventStore()
  const { events } = useLog(store, 60)
  const [chosen, setChosen] = useState<number | null>(null)
  const [withMetadata, setWithMetadata] = useState(true)
  const event = events.find(({ id }) => id === chosen) ?? events.at(-1)
  const stream = useStream(store, event?.aggregateId ?? null)
  if (event === undefined) return <EmptyState title={words.title}>{all.needsEvents}</EmptyState>

  // Without metadata the row has no person: the same event, told by the same function.
  const seen: RecordedEvent = withMetadata ? event : { ...event, actor: null, causationId: null }
  const entry = auditEntry(seen)
  const before = stream?.find(({ order }) => order === event.order - 1)
  const answers: readonly Answer[] = [
    { question: words.questions.what, answer: entry.sentence },
    { question: words.questions.when, answer: entry.when.replace('T', ' ').slice(0, 19) },
    {
      question: words.questions.order,
      answer: before === undefined ? words.first : auditEntry(before).sentence,
    },
    { question: words.questions.who, answer: entry.who },
  ]
  const columns: readonly Column<Answer>[] = [
    { key: 'question', header: words.question, cell: ({ question }) => question },
    { key: 'answer', header: words.answer, cell: ({ answer }) => answer ?? words.unanswered },
  ]
  return (
    <Experiment
      title={words.title}
      intro={words.intro}
      actions={
        <>
          <Select
            label={words.event}
            value={event.id}
            onChange={(change) => setChosen(Number(change.target.value))}
            options={events
              .toReversed()
              .map((each) => ({ value: String(each.id), label: `${each.id} ${each.eventType}` }))}
          />
          <Switch label={words.withMetadata} checked={withMetadata} onChange={setWithMetadata} />
        </>
      }
    >
      <DataTable
        caption={words.title}
        columns={columns}
        rows={answers}
        rowKey={({ question }) => question}
        mark={({ answer }) => (answer === null ? 'bad' : undefined)}
      />
      <p>
        <Measured metric="answered">
          {words.answered(answers.filter(({ answer }) => answer !== null).length)}
        </Measured>
      </p>
    </Experiment>
  )
}
