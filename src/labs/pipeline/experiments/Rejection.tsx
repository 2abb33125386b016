import { useState } from 'react'
import { planningAggregateId, tableHas, type DayPlanning, type GarageCommand } from '../../../garage/index.ts'
import type { EventStore } from '../../../store/index.ts'
import { Button, Measured, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Trace } from '../path/trace.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Experiments.module.css'
import { fourJobs, freeDayIndex } from './planJobs.ts'

interface RejectionProps {
  readonly store: EventStore
  readonly planning: DayPlanning
  readonly send: (command: GarageCommand, actor: string) => Promise<Trace>
}

interface Seen {
  readonly rule: string
  readonly versions: readonly [number, number]
  readonly events: readonly [number, number]
}

/** D14: three jobs fit, the fourth is refused; version and events stay as they were. */
export const Rejection = ({ store, planning, send }: RejectionProps) => {
  const words = useWords(pipelineWords)
  const [seen, setSeen] = useState<Seen | null>(null)
  const { busy, error, run } = useAction()

  const setUp = (): void =>
    run(async () => {
      const commands = fourJobs(freeDayIndex((day) => tableHas(planning, day)))
      for (const command of commands.slice(0, 3)) await send(command, 'front desk')
      const fourth = commands[3]
      if (fourth?.type !== 'PlanMaintenanceJob') return
      const aggregateId = planningAggregateId(fourth.planningDate)
      const before = { version: await store.version(aggregateId), events: await store.head() }
      const trace = await send(fourth, 'front desk')
      setSeen({
        rule: trace.rules.find((rule) => !rule.holds)?.rule ?? '',
        versions: [before.version, await store.version(aggregateId)],
        events: [before.events, await store.head()],
      })
    })

  const { lesson } = words
  return (
    <div className={styles['experiment']}>
      <Button kind="command" disabled={busy} onClick={setUp}>
        {lesson.setUp}
      </Button>
      {error !== null && <p role="alert">{error}</p>}
      {seen !== null && (
        <dl className={styles['facts']}>
          <dt>{words.nodes.check}</dt>
          <dd>
            <output data-metric="rejectedBy">{seen.rule}</output>
          </dd>
          <dt>{lesson.version}</dt>
          <dd>
            <Measured metric="versionBeforeAfter">
              {lesson.beforeAfter(String(seen.versions[0]), String(seen.versions[1]))}
            </Measured>
          </dd>
          <dt>{lesson.eventsInStore}</dt>
          <dd>
            <Measured metric="eventsBeforeAfter">
              {lesson.beforeAfter(String(seen.events[0]), String(seen.events[1]))}
            </Measured>
          </dd>
        </dl>
      )}
    </div>
  )
}
