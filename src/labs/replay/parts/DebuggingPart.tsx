import { useState } from 'react'
import {
  auditEntry,
  generateFaultyDay,
  planningInvariant,
  workshopPlanning,
  type PlanningEvent,
} from '../../../garage/index.ts'
import { openMemoryStore, type RecordedEvent } from '../../../store/index.ts'
import { Banner, Button, DataTable, Lamp, Measured, useAction, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { Experiment, Facts } from './Experiment.tsx'
import { partWords } from './words.ts'

interface FaultyDay {
  readonly seed: number
  readonly events: readonly RecordedEvent[]
  /** Order of the event that broke the rule. */
  readonly culprit: number
  readonly hash: string
}

/** The faulty day in a store of its own, in memory: it is evidence, and nobody is to go on working with it. */
const faultyDay = async (seed: number): Promise<FaultyDay> => {
  const { aggregateId, events, culprit } = generateFaultyDay(seed)
  const store = openMemoryStore('replayground-faulty-day')
  const appended = await store.append(aggregateId, events, 'none')
  return { seed, events: appended.events, culprit: culprit + 1, hash: await store.logHash() }
}

const stateAfter = (events: readonly RecordedEvent[], count: number) =>
  events
    .slice(0, count)
    .reduce(
      (state, event) => workshopPlanning.evolve(state, event as RecordedEvent & PlanningEvent),
      workshopPlanning.initialState,
    )

const StreamTable = ({ day, folded }: { readonly day: FaultyDay; readonly folded: number }) => {
  const words = useWords(partWords).debugging
  const columns: readonly Column<RecordedEvent>[] = [
    { key: 'order', header: words.order, cell: (event) => event.order, align: 'end', data: true },
    { key: 'type', header: words.type, cell: (event) => event.eventType },
    { key: 'what', header: words.what, cell: (event) => auditEntry(event).sentence },
  ]
  return (
    <DataTable
      caption={words.events}
      columns={columns}
      rows={day.events}
      rowKey={(event) => event.id}
      mark={({ order }) => (order === folded ? 'changed' : order > folded ? 'dimmed' : undefined)}
    />
  )
}

/** A11: step to the first bad event, as often as you like. */
export const DebuggingPart = () => {
  const words = useWords(partWords).debugging
  const [day, setDay] = useState<FaultyDay | null>(null)
  const [folded, setFolded] = useState(0)
  const [picked, setPicked] = useState<number | null>(null)
  const { busy, error, run } = useAction()

  const another = (): void =>
    run(async () => {
      setDay(await faultyDay((day?.seed ?? 0) + 1))
      setFolded(0)
      setPicked(null)
    })

  const invariant = planningInvariant(stateAfter(day?.events ?? [], folded))
  const last = day?.events.length ?? 0
  return (
    <Experiment
      title={words.title}
      intro={words.intro}
      error={error}
      actions={
        <>
          <Button kind={day === null ? 'primary' : 'plain'} disabled={busy} onClick={another}>
            {words.another}
          </Button>
          <Button disabled={folded === 0} onClick={() => setFolded(folded - 1)}>
            {words.back}
          </Button>
          <Button disabled={folded >= last} onClick={() => setFolded(folded + 1)}>
            {words.forward}
          </Button>
          <Button kind="danger" disabled={folded === 0} onClick={() => setPicked(folded)}>
            {words.pick}
          </Button>
        </>
      }
    >
      {picked !== null && day !== null && (
        <Banner kind={picked === day.culprit ? 'good' : 'warn'}>
          {picked === day.culprit ? words.right(picked) : words.wrong(picked)}
        </Banner>
      )}
      {day !== null && (
        <>
          <Facts
            facts={[
              [words.fold, <Measured key="folded" metric="folded">{`${folded} / ${last}`}</Measured>],
              [
                words.lamp,
                <Lamp key="lamp" state={invariant.holds ? 'good' : 'bad'}>
                  {`${invariant.holds ? words.holds : words.broken}: ${invariant.reason}`}
                </Lamp>,
              ],
              [
                words.hash,
                <Measured key="hash" metric="hash">
                  {day.hash.slice(0, 16)}
                </Measured>,
              ],
            ]}
          />
          <StreamTable day={day} folded={folded} />
        </>
      )}
    </Experiment>
  )
}
