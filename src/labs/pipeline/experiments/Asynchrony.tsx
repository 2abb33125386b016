import { useState } from 'react'
import { Button, DataTable, Measured, useAction, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { formatMs } from '../path/formatMs.ts'
import { pipelineWords } from '../words/index.ts'
import { compareAsynchrony, delayBehind, type AsynchronyResult, type WayResult } from './compareAsynchrony.ts'
import styles from './Experiments.module.css'

interface Row {
  readonly metric: keyof WayResult
  readonly name: string
  readonly text: (result: WayResult) => string
}

const count = 20

/** A19: the log is the same; what differs is who waits. */
export const Asynchrony = () => {
  const { asynchrony: words, ...lesson } = useWords(pipelineWords).lesson
  const [result, setResult] = useState<AsynchronyResult | null>(null)
  const { busy, error, run } = useAction()
  const rows: readonly Row[] = [
    { metric: 'latency', name: words.latency, text: ({ latency }) => formatMs(latency) },
    { metric: 'lag', name: words.lag, text: ({ lag }) => String(lag) },
    { metric: 'seenAfter', name: words.seenAfter(delayBehind), text: ({ seenAfter }) => formatMs(seenAfter) },
    { metric: 'logHash', name: words.logHash, text: ({ logHash }) => logHash.slice(0, 8) },
  ]
  const way = (id: 'inStep' | 'behind', header: string, from: AsynchronyResult): Column<Row> => ({
    key: id,
    header,
    cell: (row) => <Measured metric={`${row.metric} ${id}`}>{row.text(from[id])}</Measured>,
    align: 'end',
  })
  return (
    <div className={styles['experiment']}>
      <Button
        kind="primary"
        disabled={busy}
        onClick={() => run(async () => setResult(await compareAsynchrony(count)))}
      >
        {busy ? lesson.running : words.run(count)}
      </Button>
      {error !== null && <p role="alert">{error}</p>}
      {result !== null && (
        <>
          <DataTable
            caption={words.caption}
            columns={[
              { key: 'name', header: '', cell: (row) => row.name },
              way('inStep', words.inStep, result),
              way('behind', words.behind, result),
            ]}
            rows={rows}
            rowKey={(row) => row.metric}
          />
          <p className={styles['verdict']}>
            {words.sameLog}{' '}
            <output data-metric="sameLog">
              {result.inStep.logHash === result.behind.logHash ? lesson.yes : lesson.no}
            </output>
          </p>
          <p className={styles['note']}>{words.hashNote}</p>
        </>
      )}
    </div>
  )
}
