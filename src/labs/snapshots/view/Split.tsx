import { Button, DataTable, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { OpenBench } from '../bench/useBench.ts'
import { snapshotsWords } from '../words/index.ts'
import styles from './Snapshots.module.css'

/** One workshop year as one aggregate, and as one for each day. */
export const Split = ({ open }: { readonly open: OpenBench }) => {
  const words = useWords(snapshotsWords)
  const { split } = words
  const result = open.bench?.split ?? null
  const rows = result === null ? [] : (['year', 'day'] as const).map((way) => ({ way, ...result[way] }))
  return (
    <div className={styles['panel']}>
      <p>{split.lead}</p>
      <div>
        <Button kind="primary" disabled={open.busy} onClick={() => open.act({ is: 'split' })}>
          {split.start}
        </Button>
      </div>
      {rows.length > 0 && (
        <DataTable
          caption={split.caption}
          columns={[
            { key: 'way', header: split.way, cell: (row) => split[row.way] },
            {
              key: 'replayed',
              header: split.replayed,
              align: 'end',
              cell: (row) => <Measured metric={`split ${row.way}`}>{words.number(row.replayed)}</Measured>,
            },
            {
              key: 'time',
              header: split.time,
              align: 'end',
              cell: (row) => <Measured source={split.source}>{words.ms(row.wallMs)}</Measured>,
            },
            {
              key: 'conflicts',
              header: split.conflicts,
              align: 'end',
              cell: (row) => (
                <Measured metric={`conflicts ${row.way}`}>{words.number(row.conflicts)}</Measured>
              ),
            },
          ]}
          rows={rows}
          rowKey={(row) => row.way}
        />
      )}
    </div>
  )
}
