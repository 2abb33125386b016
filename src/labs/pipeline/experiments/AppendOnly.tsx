import { useState } from 'react'
import { Button, DataTable, Measured, Select, useAction, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { formatMs } from '../path/formatMs.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Experiments.module.css'
import { eventsEach, measureAppends, runsEach, type WritingResult } from './measureAppends.ts'

const choices = ['2', '4', '8', '16']

/** E10: writers that append do not wait; those of one stream still collide. */
export const AppendOnly = () => {
  const { appendOnly: words, ...lesson } = useWords(pipelineWords).lesson
  const [writers, setWriters] = useState('8')
  const [results, setResults] = useState<readonly WritingResult[]>([])
  const { busy, error, run } = useAction()
  const metric = (key: 'ms' | 'waits' | 'conflicts', header: string): Column<WritingResult> => ({
    key,
    header,
    cell: (row) => (
      <Measured metric={`${key} ${row.way}`}>{key === 'ms' ? formatMs(row.ms) : String(row[key])}</Measured>
    ),
    align: 'end',
  })
  return (
    <div className={styles['experiment']}>
      <div className={styles['setting']}>
        <Select
          label={words.writers}
          value={writers}
          disabled={busy}
          options={choices.map((value) => ({ value, label: value }))}
          onChange={(event) => {
            setWriters(event.target.value)
            setResults([])
          }}
        />
        <Button
          kind="primary"
          disabled={busy}
          onClick={() => run(async () => setResults(await measureAppends(Number(writers))))}
        >
          {busy ? lesson.running : words.measure}
        </Button>
      </div>
      {error !== null && <p role="alert">{error}</p>}
      {results.length > 0 && (
        <>
          <DataTable
            caption={words.caption}
            columns={[
              { key: 'way', header: words.way, cell: (row) => words.ways[row.way] },
              metric('ms', words.took),
              metric('waits', words.waits),
              metric('conflicts', words.conflicts),
            ]}
            rows={results}
            rowKey={(row) => row.way}
          />
          <p className={styles['note']}>{words.note(Number(writers), eventsEach, runsEach)}</p>
        </>
      )}
    </div>
  )
}
