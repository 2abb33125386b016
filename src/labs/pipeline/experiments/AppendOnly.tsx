import { useState } from 'react'
import { Button, DataTable, Measured, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { formatMs } from '../path/usePathFilm.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Experiments.module.css'
import { measureAppends, runsEach, type WritingResult } from './measureAppends.ts'

/** E10: writers that append do not wait; those of one stream still collide. */
export const AppendOnly = () => {
  const { lesson } = useWords(pipelineWords)
  const [results, setResults] = useState<readonly WritingResult[]>([])
  const { busy, error, run } = useAction()
  return (
    <div className={styles['experiment']}>
      <Button
        kind="primary"
        disabled={busy}
        onClick={() => run(async () => setResults(await measureAppends()))}
      >
        {busy ? lesson.running : lesson.measureAppend}
      </Button>
      {error !== null && <p role="alert">{error}</p>}
      {results.length > 0 && (
        <>
          <DataTable
            caption={lesson.way}
            columns={[
              { key: 'way', header: lesson.way, cell: (row: WritingResult) => lesson.ways[row.way] },
              {
                key: 'ms',
                header: lesson.took,
                cell: (row) => <Measured metric={`time ${row.way}`}>{formatMs(row.ms)}</Measured>,
                align: 'end',
              },
              {
                key: 'waits',
                header: lesson.waits,
                cell: (row) => <Measured metric={`waits ${row.way}`}>{String(row.waits)}</Measured>,
                align: 'end',
              },
              {
                key: 'conflicts',
                header: lesson.conflicts,
                cell: (row) => <Measured metric={`conflicts ${row.way}`}>{String(row.conflicts)}</Measured>,
                align: 'end',
              },
            ]}
            rows={results}
            rowKey={(row) => row.way}
          />
          <p className={styles['note']}>{lesson.runs(runsEach)}</p>
        </>
      )}
    </div>
  )
}
