import { DataTable, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { LoadTimes } from '../measure/measureLoads.ts'
import { snapshotsWords } from '../words/index.ts'

/** The plot as a table, with what writing the snapshots cost. */
export const LoadTable = ({ times }: { readonly times: readonly LoadTimes[] }) => {
  const words = useWords(snapshotsWords)
  const { measure } = words
  const time = (way: 'replayMs' | 'snapshotMs' | 'yearMs') => ({
    key: way,
    header: measure.ways[way],
    align: 'end' as const,
    cell: (row: LoadTimes) => {
      const value = row[way]
      return value === null ? (
        '–'
      ) : (
        <Measured metric={`${way} ${row.events}`} source={measure.runs(row.runs)}>
          {words.ms(value)}
        </Measured>
      )
    },
  })
  return (
    <DataTable
      caption={measure.table}
      columns={[
        {
          key: 'events',
          header: measure.events,
          cell: (row) => words.number(row.events),
          align: 'end',
          data: true,
        },
        time('replayMs'),
        time('snapshotMs'),
        { key: 'tail', header: measure.tail, cell: (row) => row.tail ?? '–', align: 'end', data: true },
        time('yearMs'),
        {
          key: 'writing',
          header: measure.writing,
          cell: (row) => measure.writingCell(row.snapshots, row.bytes, words.ms(row.writeMs)),
        },
      ]}
      rows={times}
      rowKey={(row) => row.events}
    />
  )
}
