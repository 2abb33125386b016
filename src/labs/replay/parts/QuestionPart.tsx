import { useState } from 'react'
import {
  countBy,
  jobsReplannedPerCustomer,
  tableEntries,
  tableValues,
  type GroupBy,
} from '../../../garage/index.ts'
import { foldAsOf, type EventStore } from '../../../store/index.ts'
import { Button, DataTable, EmptyState, Measured, Select, useAction, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useEventStore, useLog } from '../../../workspace/index.ts'
import { Experiment, Facts } from './Experiment.tsx'
import { partWords } from './words.ts'

interface Line {
  readonly group: string
  readonly count: number
}

interface Answer {
  readonly lines: readonly Line[]
  readonly asked: string
  readonly newest: string
  readonly read: number
  readonly ms: number
}

type By = 'aggregate' | 'day' | 'actor'

const prepared = 'prepared'

const countLines = async (
  store: EventStore,
  position: number,
  eventType: string,
  by: By,
): Promise<readonly Line[]> => {
  const groupBy: GroupBy = { by }
  const question = countBy({ name: 'own-question', eventTypes: [eventType], groupBy })
  const table = await foldAsOf(store, question, position)
  return [...tableEntries(table)].map(({ key, value }) => ({ group: key, count: value }))
}

const replannedLines = async (store: EventStore, position: number): Promise<readonly Line[]> => {
  const { counts } = await foldAsOf(store, jobsReplannedPerCustomer, position)
  return tableValues(counts).map(({ name, customerId, count }) => ({
    group: `${name} (${customerId})`,
    count,
  }))
}

const useEventTypes = (store: EventStore): readonly string[] => {
  const { events } = useLog(store, 400)
  return [...new Set(events.map((event) => event.eventType))].toSorted()
}

const AnswerTable = ({ answer }: { readonly answer: Answer }) => {
  const all = useWords(partWords)
  const words = all.question
  const columns: readonly Column<Line>[] = [
    { key: 'group', header: words.by, cell: ({ group }) => group },
    { key: 'count', header: words.count, cell: ({ count }) => count, align: 'end', data: true },
  ]
  return (
    <>
      <Facts
        facts={[
          [
            words.read,
            <Measured key="read" metric="eventsRead">
              {String(answer.read)}
            </Measured>,
          ],
          [words.took, <Measured key="took">{`${answer.ms.toFixed(1)} ms`}</Measured>],
          [words.newest, <Measured key="newest">{answer.newest}</Measured>],
          [words.asked, <Measured key="asked">{answer.asked}</Measured>],
          [
            words.older,
            <Measured key="older" metric="older">
              {answer.newest <= answer.asked ? all.yes : all.no}
            </Measured>,
          ],
        ]}
      />
      <DataTable
        caption={words.answer}
        columns={columns}
        rows={answer.lines.toSorted((a, b) => b.count - a.count).slice(0, 100)}
        rowKey={({ group }) => group}
        empty={words.none}
      />
    </>
  )
}

/** E12: a read model written after the fact. */
export const QuestionPart = () => {
  const all = useWords(partWords)
  const words = all.question
  const store = useEventStore()
  const types = useEventTypes(store)
  const { head, events } = useLog(store, 1)
  const [kind, setKind] = useState(prepared)
  const [by, setBy] = useState<By>('day')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const { busy, error, run } = useAction()
  if (head === 0) return <EmptyState title={words.title}>{all.needsEvents}</EmptyState>

  const ask = (): void =>
    run(async () => {
      const asked = new Date().toISOString()
      const started = performance.now()
      const lines =
        kind === prepared ? await replannedLines(store, head) : await countLines(store, head, kind, by)
      const ms = performance.now() - started
      setAnswer({ lines, asked, newest: events.at(-1)?.recordedAt ?? '', read: head, ms })
    })

  const groups = Object.entries(words.groups).map(([value, label]) => ({ value, label }))
  return (
    <Experiment
      title={words.title}
      intro={words.intro}
      error={error}
      actions={
        <>
          <Select
            label={words.kind}
            value={kind}
            onChange={(event) => setKind(event.target.value)}
            options={[
              { value: prepared, label: words.prepared },
              ...types.map((type) => ({ value: type, label: type })),
            ]}
          />
          {kind !== prepared && (
            <Select
              label={words.groupBy}
              value={by}
              onChange={(event) => setBy(event.target.value as By)}
              options={groups}
            />
          )}
          <Button kind="primary" disabled={busy} onClick={ask}>
            {words.ask}
          </Button>
        </>
      }
    >
      {answer !== null && <AnswerTable answer={answer} />}
    </Experiment>
  )
}
