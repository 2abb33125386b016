import { useState } from 'react'
import type { PlanningEvent } from '../../../garage/index.ts'
import { Badge, Banner, Button, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import { acceptedCommand, loadBench, performOn, type Bench } from './bench.ts'
import styles from './RaisePart.module.css'

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
    const command = acceptedCommand(workshop, bench.aggregate.state)
    const next = command === null ? null : performOn(bench, command)
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
