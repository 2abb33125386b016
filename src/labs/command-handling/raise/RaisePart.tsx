import { useState } from 'react'
import {
  planningAggregateId,
  workshopPlanning,
  type PlanningEvent,
  type PlanningState,
} from '../../../garage/index.ts'
import { newId, type EventStore, type RecordedEvent } from '../../../store/index.ts'
import { Badge, Banner, Button, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { newAggregate, raise, replayed, type Aggregate } from '../aggregate/aggregate.ts'
import { slotOf, opens, grid, closes } from '../planner/board.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import styles from './RaisePart.module.css'

interface Bench {
  readonly aggregate: Aggregate<PlanningState, PlanningEvent>
  /** Runs of `evolve`, counted as they happen. */
  readonly inReplay: number
  readonly inRaise: number
}

const loadBench = async (store: EventStore, day: string): Promise<Bench> => {
  let aggregate = newAggregate(workshopPlanning)
  let inReplay = 0
  const counting = {
    ...workshopPlanning,
    evolve: (state: PlanningState, event: PlanningEvent) => {
      inReplay += 1
      return workshopPlanning.evolve(state, event)
    },
  }
  for await (const event of store.read(planningAggregateId(day)))
    aggregate = replayed(counting, aggregate, event as RecordedEvent & PlanningEvent)
  return { aggregate, inReplay, inRaise: 0 }
}

/** The first command for a car and an hour that all rules accept; null when the day is full. */
const acceptedCommand = ({ cars, day, ownerOf }: Workshop, state: PlanningState) => {
  for (let start = opens * 60; start < closes * 60; start += grid) {
    for (const car of cars) {
      const { licenseNumber, brand, type } = car
      const command = {
        type: 'PlanMaintenanceJob' as const,
        planningDate: day,
        jobId: newId(),
        ...slotOf(day, { car, start, length: 60 }),
        customerInfo: ownerOf(car),
        vehicleInfo: { licenseNumber, brand, type },
        description: 'Yearly check',
      }
      if (workshopPlanning.checks(state, command).every((check) => check.holds)) return command
    }
  }
  return null
}

const performed = (bench: Bench, workshop: Workshop): Bench | null => {
  const command = acceptedCommand(workshop, bench.aggregate.state)
  if (command === null) return null
  let { aggregate, inRaise } = bench
  for (const event of workshopPlanning.execute(aggregate.state, command)) {
    aggregate = raise(workshopPlanning, aggregate, event)
    inRaise += 1
  }
  return { ...bench, aggregate, inRaise }
}

const Counters = ({ bench }: { readonly bench: Bench }) => {
  const { phases, raise: words } = useWords(commandHandlingWords)
  const { originalVersion, version, uncommitted, state } = bench.aggregate
  const facts = [
    ['originalVersion', phases.original, originalVersion],
    ['currentVersion', phases.current, version],
    ['uncommitted', phases.uncommitted, uncommitted.length],
    ['jobsInState', phases.jobs, state.jobs.length],
    ['runsInReplay', `${words.runs}, ${words.inReplay}`, bench.inReplay],
    ['runsInRaise', `${words.runs}, ${words.inRaise}`, bench.inRaise],
  ] as const
  return (
    <dl className={styles['counters']}>
      {facts.map(([metric, name, value]) => (
        <div key={metric}>
          <dt>{name}</dt>
          <dd data-metric={metric}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const Uncommitted = ({ events }: { readonly events: readonly PlanningEvent[] }) => {
  const words = useWords(commandHandlingWords).raise
  return (
    <section aria-label={words.list} className={styles['list']}>
      <h3>{words.list}</h3>
      {events.length === 0 ? (
        <p>{words.emptyList}</p>
      ) : (
        <ol>
          {events.map((event) => (
            <li key={'jobId' in event.eventData ? event.eventData.jobId : event.eventType}>
              <Badge family="event">{event.eventType}</Badge>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** Loading and performing, with the one function that both run, counted. */
export const RaisePart = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords(commandHandlingWords).raise
  const [bench, setBench] = useState<Bench | null>(null)
  const [full, setFull] = useState(false)
  const { busy, error, run } = useAction()
  const load = (): void =>
    run(async () => {
      setFull(false)
      setBench(await loadBench(workshop.store, workshop.day))
    })
  const perform = (): void => {
    if (bench === null) return
    const next = performed(bench, workshop)
    setFull(next === null)
    if (next !== null) setBench(next)
  }
  return (
    <div className={styles['part']}>
      <div className={styles['actions']}>
        <Button kind={bench === null ? 'primary' : 'plain'} disabled={busy} onClick={load}>
          {bench === null ? words.load : words.forget}
        </Button>
        <Button kind="command" disabled={bench === null} onClick={perform}>
          {words.raise}
        </Button>
      </div>
      {error !== null && <Banner kind="error">{error}</Banner>}
      {full && <Banner kind="warn">{words.full}</Banner>}
      {bench === null ? (
        <p className={styles['note']}>{words.loadFirst}</p>
      ) : (
        <>
          <Counters bench={bench} />
          <p className={styles['same']}>
            {words.same} <code>{words.fn}</code>
          </p>
          <Uncommitted events={bench.aggregate.uncommitted} />
        </>
      )}
      <p className={styles['note']}>{words.note}</p>
    </div>
  )
}
