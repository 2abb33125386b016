import { useEffect, useState } from 'react'
import {
  dayPlanning,
  planningAggregateId,
  tableEntries,
  workshopPlanning,
  type PlanningEvent,
  type PlanningState,
} from '../../../garage/index.ts'
import { openRows, type EventStore, type RecordedEvent, type Rows } from '../../../store/index.ts'
import { Button, EmptyState, Measured, Select, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useEventStore, useProjection } from '../../../workspace/index.ts'
import { Experiment, Facts, Side, Sides } from './Experiment.tsx'
import { partWords } from './words.ts'

/** A planning as a table of current state keeps it. */
interface PlanningRow {
  readonly planning: PlanningState
  readonly timesWritten: number
}

interface Comparison {
  readonly equal: boolean
  readonly rowBytes: number
  readonly listBytes: number
  readonly written: number
  readonly events: number
  readonly jobs: number
  readonly jobsYesterday: number
}

const streamOf = async (store: EventStore, day: string): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = []
  for await (const event of store.read(planningAggregateId(day))) events.push(event)
  return events
}

const foldUpTo = (events: readonly RecordedEvent[], count: number): PlanningState =>
  events
    .slice(0, count)
    .reduce(
      (state, event) => workshopPlanning.evolve(state, event as RecordedEvent & PlanningEvent),
      workshopPlanning.initialState,
    )

/** Writes the row again for each event, as a system does that keeps only the last state. */
const storeAsRow = async (
  rows: Rows<PlanningRow>,
  day: string,
  events: readonly RecordedEvent[],
): Promise<void> => {
  for (let count = 1; count <= events.length; count += 1) {
    await rows.put(day, { planning: foldUpTo(events, count), timesWritten: count })
  }
}

const afterFirstJob = (events: readonly RecordedEvent[]): number =>
  events.findIndex((event) => event.eventType === 'MaintenanceJobPlanned') + 1

const readBoth = async (rows: Rows<PlanningRow>, store: EventStore, day: string): Promise<Comparison> => {
  const [row, events] = await Promise.all([rows.get(day), streamOf(store, day)])
  const folded = foldUpTo(events, events.length)
  const bytes = (value: unknown): number => JSON.stringify(value).length
  return {
    equal: JSON.stringify(row?.planning) === JSON.stringify(folded),
    rowBytes: row === undefined ? 0 : bytes(row.planning),
    listBytes: events.reduce((sum, event) => sum + bytes(event.eventData), 0),
    written: row?.timesWritten ?? 0,
    events: events.length,
    jobs: folded.jobs.length,
    jobsYesterday: foldUpTo(events, afterFirstJob(events)).jobs.length,
  }
}

const ComparisonSides = ({ seen }: { readonly seen: Comparison }) => {
  const all = useWords(partWords)
  const words = all.twoWays
  return (
    <>
      <Facts
        facts={[
          [
            words.equal,
            <Measured key="equal" metric="equal">
              {seen.equal ? all.yes : all.no}
            </Measured>,
          ],
          [words.jobs, <Measured key="jobs">{String(seen.jobs)}</Measured>],
        ]}
      />
      <Sides>
        <Side title={words.row} tone="bad">
          <Facts
            facts={[
              [words.bytes, `${seen.rowBytes} B, ${words.overwritten(seen.written)}`],
              [words.yesterday, words.rowCannot],
            ]}
          />
        </Side>
        <Side title={words.list} tone="good">
          <Facts
            facts={[
              [words.bytes, `${seen.listBytes} B, ${words.events(seen.events)}`],
              [
                words.yesterday,
                <Measured key="yesterday" metric="yesterday">
                  {words.listCan(seen.jobsYesterday)}
                </Measured>,
              ],
            ]}
          />
        </Side>
      </Sides>
    </>
  )
}

/** E02: the same object as a row and as a list of events. */
export const TwoWaysPart = () => {
  const all = useWords(partWords)
  const words = all.twoWays
  const store = useEventStore()
  const [view] = useProjection(dayPlanning)
  const days = [...tableEntries(view.state)].map(({ key }) => key)
  const [chosen, setChosen] = useState<string | null>(null)
  const day = chosen ?? days[0]
  const [seen, setSeen] = useState<Comparison | null>(null)
  const { busy, error, run } = useAction()
  const [rows, setRows] = useState<Rows<PlanningRow> | null>(null)
  useEffect(() => {
    const opening = openRows<PlanningRow>(`planning-${store.name}`)
    void opening.then(setRows)
    return () => void opening.then((opened) => opened.close())
  }, [store])
  if (day === undefined) return <EmptyState title={words.title}>{all.needsEvents}</EmptyState>

  const compare = (write: boolean): void =>
    run(async () => {
      if (rows === null) return
      if (write) await storeAsRow(rows, day, await streamOf(store, day))
      setSeen(await readBoth(rows, store, day))
    })

  return (
    <Experiment
      title={words.title}
      intro={words.intro}
      error={error}
      actions={
        <>
          <Select
            label={words.day}
            value={day}
            onChange={(event) => {
              setChosen(event.target.value)
              setSeen(null)
            }}
            options={days.slice(0, 200).map((each) => ({ value: each, label: each }))}
          />
          <Button kind="primary" disabled={busy || rows === null} onClick={() => compare(true)}>
            {words.store}
          </Button>
          <Button disabled={busy || rows === null} onClick={() => compare(false)}>
            {words.reload}
          </Button>
        </>
      }
    >
      {seen !== null && <ComparisonSides seen={seen} />}
    </Experiment>
  )
}
