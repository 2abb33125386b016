import { DataTable } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { formatMs } from '../path/formatMs.ts'
import { reachedAt, type Trace } from '../path/trace.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Experiments.module.css'

interface Got {
  readonly id: string
  readonly who: string
  readonly eventId: string
  readonly at: number
}

/** D18: the read model and the other domains got the same event. */
export const Subscribers = ({ trace }: { readonly trace: Trace | null }) => {
  const words = useWords(pipelineWords)
  const { subscribers: texts, yes, no } = words.lesson
  const last = trace?.events.at(-1)
  if (trace === null || last === undefined) return <p className={styles['note']}>{texts.nothingSent}</p>
  const folded = reachedAt(trace, 'projector')
  const who = words.readModels[trace.readModel]
  const own: readonly Got[] =
    folded === undefined ? [] : [{ id: 'readModel', who, eventId: last.eventId, at: folded }]
  const others = trace.received
    .filter(({ eventId }) => trace.events.at(-1)?.eventId === eventId)
    .map(({ subscriber, eventId, at }) => ({ id: subscriber, who: words.nodes[subscriber], eventId, at }))
  const rows = [...own, ...others]
  const ids = new Set(rows.map(({ eventId }) => eventId))
  return (
    <div className={styles['experiment']}>
      <DataTable
        caption={texts.caption}
        columns={[
          { key: 'who', header: texts.who, cell: (row: Got) => row.who },
          {
            key: 'eventId',
            header: texts.got,
            cell: (row) => <output data-metric={`eventId ${row.id}`}>{row.eventId}</output>,
            data: true,
          },
          { key: 'at', header: texts.after, cell: (row) => formatMs(row.at), align: 'end', data: true },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
      />
      <p className={styles['verdict']}>
        {texts.same(rows.length)} <output data-metric="sameEventId">{ids.size === 1 ? yes : no}</output>
      </p>
    </div>
  )
}
