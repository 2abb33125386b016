import { useState } from 'react'
import { Button, DataTable, Measured, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { formatMs } from '../path/usePathFilm.ts'
import { pipelineWords } from '../words/index.ts'
import { compareAsynchrony, type AsynchronyResult, type WayResult } from './compareAsynchrony.ts'
import styles from './Experiments.module.css'

interface Row extends WayResult {
  readonly way: 'sync' | 'async'
  readonly name: string
}

/** A19: the log is the same; what differs is who waits. */
export const Asynchrony = () => {
  const { lesson } = useWords(pipelineWords)
  const [result, setResult] = useState<AsynchronyResult | null>(null)
  const { busy, error, run } = useAction()
  const rows: readonly Row[] =
    result === null
      ? []
      : [
          { way: 'sync', name: lesson.inStep, ...result.inStep },
          { way: 'async', name: lesson.behind, ...result.behind },
        ]
  return (
    <div className={styles['experiment']}>
      <Button
        kind="primary"
        disabled={busy}
        onClick={() => run(async () => setResult(await compareAsynchrony(20)))}
      >
        {busy ? lesson.running : lesson.runBoth}
      </Button>
      {error !== null && <p role="alert">{error}</p>}
      {result !== null && (
        <>
          <DataTable
            caption={lesson.way}
            columns={[
              { key: 'way', header: lesson.way, cell: (row: Row) => row.name },
              {
                key: 'latency',
                header: lesson.latency,
                cell: (row) => <Measured metric={`latency ${row.way}`}>{formatMs(row.latency)}</Measured>,
                align: 'end',
              },
              {
                key: 'lag',
                header: lesson.lag,
                cell: (row) => <Measured metric={`lag ${row.way}`}>{String(row.lag)}</Measured>,
                align: 'end',
              },
            ]}
            rows={rows}
            rowKey={(row) => row.way}
          />
          <p>
            {lesson.sameLog}: <output data-metric="sameLog">{result.sameLog ? lesson.yes : lesson.no}</output>
          </p>
        </>
      )}
    </div>
  )
}
