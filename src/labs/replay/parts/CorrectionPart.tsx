import { useState } from 'react'
import { dayPlanning, planningAggregateId, tableEntries, type DayPlanning } from '../../../garage/index.ts'
import { newId, type RecordedEvent } from '../../../store/index.ts'
import {
  Button,
  DataTable,
  EmptyState,
  Measured,
  Select,
  TextInput,
  useAction,
  type Column,
} from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { sendCommand, useEventStore, useProjection } from '../../../workspace/index.ts'
import { Experiment, Facts } from './Experiment.tsx'
import { finishedJobs } from './finishedJobs.ts'
import { useStream } from './useStream.ts'
import { partWords } from './words.ts'

const told = (event: RecordedEvent): string => JSON.stringify(event.eventData)

const StreamTable = ({ events }: { readonly events: readonly RecordedEvent[] }) => {
  const words = useWords(partWords).correction
  const columns: readonly Column<RecordedEvent>[] = [
    { key: 'order', header: words.order, cell: (event) => event.order, align: 'end', data: true },
    { key: 'type', header: words.type, cell: (event) => event.eventType },
    { key: 'data', header: words.data, cell: told, data: true },
  ]
  return (
    <DataTable
      caption={words.stream}
      columns={columns}
      rows={events.toReversed()}
      rowKey={(event) => event.id}
      mark={(event) => (event.eventType === 'MaintenanceJobCorrected' ? 'changed' : undefined)}
    />
  )
}

const daysOf = (planning: DayPlanning) =>
  [...tableEntries(planning)].map(({ key, value }) => ({ day: key, state: value }))

/** E06: a correction is a new fact with a reason and a reference. */
export const CorrectionPart = () => {
  const words = useWords(partWords).correction
  const store = useEventStore()
  const [view] = useProjection(dayPlanning)
  const jobs = daysOf(view.state)
    .flatMap(({ day, state }) => finishedJobs(day, state))
    .slice(0, 200)
  const [chosen, setChosen] = useState<string | null>(null)
  const job = jobs.find(({ jobId }) => jobId === chosen) ?? jobs[0]
  const stream = useStream(store, job === undefined ? null : planningAggregateId(job.day))
  const [endTime, setEndTime] = useState('17:15')
  const [reason, setReason] = useState(words.reasonDefault)
  const [hashes, setHashes] = useState<readonly [string, string] | null>(null)
  const { busy, error, run } = useAction()
  if (job === undefined) return <EmptyState title={words.title}>{words.none}</EmptyState>

  const correct = (): void =>
    run(async () => {
      const to = await store.head()
      const before = await store.logHash({ to })
      const outcome = await sendCommand(
        store,
        {
          type: 'CorrectFinishedJob',
          planningDate: job.day,
          jobId: job.jobId,
          endTime: `${job.day}T${endTime}`,
          reason,
          corrects: job.saidBy,
        },
        { actor: 'mechanic', commandId: newId() },
      )
      if (outcome.is === 'rejected')
        throw new Error(words.refused(outcome.failed.map((check) => check.reason).join(' ')))
      setHashes([before, await store.logHash({ to })])
    })

  return (
    <Experiment
      title={words.title}
      intro={words.intro}
      error={error}
      actions={
        <>
          <Select
            label={words.job}
            value={job.jobId}
            onChange={(event) => setChosen(event.target.value)}
            options={jobs.map((each) => ({ value: each.jobId, label: `${each.day} ${each.description}` }))}
          />
          <TextInput
            label={words.endTime}
            type="time"
            value={endTime}
            onChange={(event) => setEndTime(event.target.value)}
          />
          <TextInput
            label={words.reason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button kind="command" disabled={busy} onClick={correct}>
            {words.correct}
          </Button>
        </>
      }
    >
      {hashes !== null && (
        <Facts
          facts={[
            [
              words.before,
              <Measured key="hash" metric="earlierHash">
                {hashes[0] === hashes[1] ? hashes[0].slice(0, 16) : hashes.join(' ')}
              </Measured>,
            ],
          ]}
        />
      )}
      <StreamTable events={stream ?? []} />
    </Experiment>
  )
}
