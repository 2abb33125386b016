import { DataTable, EmptyState, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { formatMs } from '../path/formatMs.ts'
import type { CheckedRule, Moment, StationId, Trace } from '../path/trace.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Evidence.module.css'

interface Row {
  readonly station: StationId
  readonly at: number
  readonly took: number
}

const rowsOf = (moments: readonly Moment[]): readonly Row[] =>
  moments.map(({ station, at }, index) => ({
    station,
    at,
    took: Math.max(0, at - (moments[index - 1]?.at ?? at)),
  }))

/** The measured times of the chosen command, and every rule with its verdict. */
export const Times = ({ trace }: { readonly trace: Trace | null }) => {
  const words = useWords(pipelineWords)
  const { evidence } = words
  if (trace === null) return <EmptyState title={evidence.noTimesTitle}>{evidence.noTimes}</EmptyState>
  const columns: readonly Column<Row>[] = [
    { key: 'station', header: evidence.station, cell: (row) => words.nodes[row.station] },
    { key: 'took', header: evidence.took, cell: (row) => formatMs(row.took), align: 'end', data: true },
    { key: 'at', header: evidence.sinceButton, cell: (row) => formatMs(row.at), align: 'end', data: true },
  ]
  const ruleColumns: readonly Column<CheckedRule>[] = [
    {
      key: 'rule',
      header: evidence.rule,
      cell: (row) => (
        <>
          {row.rule}
          <p className={styles['reason']}>{row.reason}</p>
        </>
      ),
    },
    {
      key: 'holds',
      header: evidence.verdict,
      cell: (row) => (row.holds ? words.ruleHolds : words.ruleFails),
    },
  ]
  return (
    <div className={styles['panel']} data-trace={trace.moments.map(({ station }) => station).join(' ')}>
      <h3>{evidence.timesOf(trace.command)}</h3>
      <DataTable
        caption={evidence.timesOf(trace.command)}
        columns={columns}
        rows={rowsOf(trace.moments)}
        rowKey={(row) => row.station}
      />
      <h3>{evidence.rulesChecked(trace.rules.length)}</h3>
      <DataTable
        caption={evidence.rulesChecked(trace.rules.length)}
        columns={ruleColumns}
        rows={trace.rules}
        rowKey={(row) => row.rule}
        mark={(row) => (row.holds ? undefined : 'bad')}
        empty={evidence.noRules}
      />
    </div>
  )
}
