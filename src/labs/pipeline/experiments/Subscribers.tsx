import { useWords } from '../../../words/index.ts'
import { DataTable } from '../../../ui/index.ts'
import type { Trace } from '../path/trace.ts'
import { formatMs } from '../path/usePathFilm.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Experiments.module.css'

interface Got {
  readonly who: string
  readonly eventId: string
  readonly at: string
}

/** D18: the read model and the other domains got the same event. */
export const Subscribers = ({ trace }: { readonly trace: Trace | null }) => {
  const words = useWords(pipelineWords)
  const { lesson } = words
  const projected = trace?.moments.find(({ station }) => station === 'projector')
  if (trace === null || trace.eventIds.length === 0)
    return <p className={styles['note']}>{lesson.nothingSent}</p>
  const last = trace.eventIds.at(-1) ?? ''
  const own: readonly Got[] =
    projected === undefined ? [] : [{ who: trace.readModel, eventId: last, at: formatMs(projected.at) }]
  const others = trace.received
    .filter(({ eventId }) => eventId === last)
    .map(({ context, eventId, at }) => ({ who: context, eventId, at: formatMs(at) }))
  return (
    <DataTable
      caption={lesson.got}
      columns={[
        { key: 'who', header: lesson.asOf, cell: (row: Got) => row.who },
        {
          key: 'eventId',
          header: lesson.got,
          cell: (row) => <output data-metric={`got ${row.who}`}>{row.eventId}</output>,
          data: true,
        },
        { key: 'at', header: words.measured, cell: (row) => row.at, align: 'end', data: true },
      ]}
      rows={[...own, ...others]}
      rowKey={(row) => row.who}
    />
  )
}
