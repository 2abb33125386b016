import { useState } from 'react'
import type { EventStore } from '../../../store/index.ts'
import { Banner, Button, Measured, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { LogTail } from '../../../workspace/index.ts'
import { eventTypeOf, positionOf, type Trace } from '../path/trace.ts'
import type { Send } from '../path/useTraces.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Experiments.module.css'
import { lastPlannedJob, type PlannedJob } from './lastPlannedJob.ts'
import { freeDay, jobsAtNine } from './planJobs.ts'

interface VetoProps {
  readonly store: EventStore
  readonly log: LogTail
  readonly send: Send
}

/** A veto that was tried, and what came of it. */
interface Tried {
  readonly job: PlannedJob
  readonly refusal: string
  readonly events: readonly [before: number, after: number]
}

const tryVeto = async (store: EventStore, job: PlannedJob): Promise<Tried> => {
  const before = await store.head()
  const refusal = await store
    .rewrite({ attempt: 'delete', id: job.event.id })
    .catch((reason: unknown) => (reason instanceof Error ? reason.message : String(reason)))
  return { job, refusal, events: [before, await store.head()] }
}

const Refusal = ({ tried }: { readonly tried: Tried }) => {
  const { veto: words, rejection } = useWords(pipelineWords).lesson
  return (
    <Banner kind="error" title={words.refused}>
      <p className={styles['note']}>{tried.refusal}</p>
      {rejection.eventsInStore}:{' '}
      <Measured metric="eventsAfterVeto">{rejection.beforeAfter(...tried.events)}</Measured>
    </Banner>
  )
}

/** D15: no consumer can take an event back; it can ask for compensation. */
export const Veto = ({ store, log, send }: VetoProps) => {
  const { veto: words } = useWords(pipelineWords).lesson
  const [tried, setTried] = useState<Tried | null>(null)
  const [made, setMade] = useState<Trace | null>(null)
  const { busy, error, run } = useAction()
  const job = lastPlannedJob(log.events)

  const plan = (): void =>
    run(async () => {
      const [command] = jobsAtNine(await freeDay(store), 1)
      if (command !== undefined) await send(command, 'front desk')
    })
  const veto = (planned: PlannedJob) => (): void =>
    run(async () => {
      setMade(null)
      setTried(await tryVeto(store, planned))
    })
  const compensate =
    ({ job: { day, jobId } }: Tried) =>
    (): void =>
      run(async () =>
        setMade(
          await send(
            { type: 'CancelMaintenanceJob', planningDate: day, jobId, reason: words.reason },
            'invoicing',
          ),
        ),
      )

  return (
    <div className={styles['experiment']}>
      {job === null ? (
        <Button kind="command" disabled={busy} onClick={plan}>
          {words.planOne}
        </Button>
      ) : (
        <>
          <p className={styles['note']}>{words.planned(job.jobId, job.event.id)}</p>
          <Button kind="danger" disabled={busy} onClick={veto(job)}>
            {words.veto}
          </Button>
        </>
      )}
      {tried !== null && <Refusal tried={tried} />}
      {tried !== null && made === null && (
        <Button kind="command" disabled={busy} onClick={compensate(tried)}>
          {words.compensate}
        </Button>
      )}
      {error !== null && <p role="alert">{error}</p>}
      {tried !== null && made?.end === 'accepted' && (
        <Banner kind="good" title={words.compensated}>
          {words.both(tried.job.event.id, eventTypeOf(made) ?? '', positionOf(made))}
        </Banner>
      )}
    </div>
  )
}
