import { useState } from 'react'
import { planningDateOf, type GarageCommand } from '../../../garage/index.ts'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'
import { Banner, Button, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { LogTail } from '../../../workspace/index.ts'
import type { Trace } from '../path/trace.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Experiments.module.css'

interface VetoProps {
  readonly store: EventStore
  readonly log: LogTail
  readonly send: (command: GarageCommand, actor: string) => Promise<Trace>
}

const jobOf = (event: RecordedEvent): string => {
  const { eventData } = event
  return typeof eventData === 'object' && eventData !== null && 'jobId' in eventData
    ? String(eventData.jobId)
    : ''
}

/** D15: no consumer can take an event back; it can ask for compensation. */
export const Veto = ({ store, log, send }: VetoProps) => {
  const words = useWords(pipelineWords)
  const { lesson } = words
  const [refused, setRefused] = useState<string | null>(null)
  const [compensated, setCompensated] = useState<number | null>(null)
  const { busy, error, run } = useAction()
  const ended = new Set(
    log.events
      .filter(({ eventType }) => ['MaintenanceJobCancelled', 'MaintenanceJobFinished'].includes(eventType))
      .map(jobOf),
  )
  const planned = log.events.findLast(
    (event) =>
      event.eventType === 'MaintenanceJobPlanned' && (event.id === compensated || !ended.has(jobOf(event))),
  )
  if (planned === undefined) return <p className={styles['note']}>{lesson.noJob}</p>

  const veto = (): void =>
    run(async () => {
      setRefused(
        await store.rewrite({ attempt: 'delete', id: planned.id }).catch((reason: Error) => reason.message),
      )
    })

  const compensate = (): void =>
    run(async () => {
      const trace = await send(
        {
          type: 'CancelMaintenanceJob',
          planningDate: planningDateOf(planned.aggregateId),
          jobId: jobOf(planned),
          reason: 'Invoicing: the customer does not pay',
        },
        'invoicing',
      )
      if (trace.end === 'accepted') setCompensated(planned.id)
    })

  return (
    <div className={styles['experiment']}>
      <p className={styles['note']}>{lesson.planned(jobOf(planned), planned.id)}</p>
      <Button kind="danger" disabled={busy} onClick={veto}>
        {lesson.veto}
      </Button>
      {refused !== null && (
        <Banner kind="error" title={lesson.vetoRefused}>
          {refused}
        </Banner>
      )}
      <Button
        kind="command"
        disabled={busy || refused === null || compensated === planned.id}
        onClick={compensate}
      >
        {lesson.compensate}
      </Button>
      {error !== null && <p role="alert">{error}</p>}
      {compensated === planned.id && <Banner kind="good">{lesson.compensated}</Banner>}
    </div>
  )
}
