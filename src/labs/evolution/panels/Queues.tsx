import { DataTable } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { evolutionFormats } from '../formats.ts'
import type { NodeId } from '../picture/layouts.ts'
import { steadyState } from '../queueing/erlang.ts'
import { stationsOf } from '../queueing/expectation.ts'
import type { StationMeasure } from '../queueing/measure.ts'
import type { Played } from '../queueing/playWorkload.ts'
import { evolutionWords } from '../words/index.ts'
import styles from './Panels.module.css'

interface QueuesProps {
  readonly played: Played
  readonly selected: NodeId | null
}

/** Each part as a queue: what the film measured beside what the closed form expects. */
export const Queues = ({ played, selected }: QueuesProps) => {
  const { tables, stationNames } = useWords(evolutionWords)
  const { formatNumber, formatShare, formatTime } = useWords(evolutionFormats)
  const { outcome, architecture } = played
  const stations = stationsOf(outcome.workload, architecture)
  const formula = ({ plan }: StationMeasure): string => {
    const station = stations.get(plan.id)
    const state = station === undefined ? null : steadyState(station)
    return state === null ? tables.never : formatTime(state.meanWait)
  }
  return (
    <div className={styles['panel']}>
      <p>{tables.queuesSay}</p>
      <div className={styles['wide']}>
        <DataTable
          caption={tables.queuesCaption}
          rows={outcome.stations}
          rowKey={({ plan }) => plan.id}
          mark={({ plan }) => (plan.id === selected ? 'changed' : undefined)}
          columns={[
            { key: 'station', header: tables.station, cell: ({ plan }) => stationNames[plan.id] },
            {
              key: 'work',
              header: tables.work,
              align: 'end',
              data: true,
              cell: ({ plan }) => `${plan.servers} × ${formatNumber(plan.service)} ms`,
            },
            {
              key: 'busy',
              header: tables.load,
              align: 'end',
              data: true,
              cell: ({ utilisation }) => formatShare(utilisation),
            },
            {
              key: 'wait',
              header: tables.wait,
              align: 'end',
              data: true,
              cell: ({ meanWait }) => formatTime(meanWait),
            },
            { key: 'formula', header: tables.formula, align: 'end', data: true, cell: formula },
          ]}
        />
      </div>
    </div>
  )
}
