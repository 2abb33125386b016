import { Banner, Button, DataTable, Measured, Progress } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import styles from '../view/Concurrency.module.css'
import { concurrencyWords } from '../words/index.ts'
import { ContentionLegend, ContentionPlot } from './ContentionPlot.tsx'
import { contentionWays, measurements, type ContentionResult } from './measureContention.ts'
import type { OpenContention } from './useContention.ts'

const Results = ({ results }: { readonly results: readonly ContentionResult[] }) => {
  const words = useWords(concurrencyWords).contention
  return (
    <DataTable
      caption={words.table}
      columns={[
        { key: 'writers', header: words.writers, cell: ({ writers }) => writers, align: 'end', data: true },
        { key: 'way', header: words.way, cell: ({ way }) => words.ways[way] },
        {
          key: 'speed',
          header: words.unit,
          cell: ({ way, writers, eventsPerSecond }) => (
            <Measured metric={`contention ${way} ${writers}`}>{String(Math.round(eventsPerSecond))}</Measured>
          ),
          align: 'end',
          data: true,
        },
        {
          key: 'price',
          header: words.price,
          cell: (result) => <Measured>{words.prices(result)}</Measured>,
        },
      ]}
      rows={contentionWays.flatMap((way) => results.filter((result) => result.way === way))}
      rowKey={({ way, writers }) => `${way} ${writers}`}
    />
  )
}

/** What meeting in one aggregate costs, measured on this machine. */
export const Contention = ({ contention }: { readonly contention: OpenContention }) => {
  const words = useWords(concurrencyWords).contention
  const { results, running, error, start, stop } = contention
  return (
    <div className={styles['panel']}>
      <p>{words.lead}</p>
      <div>
        <Button kind="primary" disabled={running} onClick={start}>
          {words.start}
        </Button>
      </div>
      {error !== null && <Banner kind="error">{words.failed(error)}</Banner>}
      {(running || results.length > 0) && (
        <>
          <Progress
            label={words.table}
            done={results.length}
            total={measurements}
            text={words.progress(results.length, measurements)}
            onCancel={running ? stop : undefined}
          />
          <ContentionPlot results={results} />
          <ContentionLegend />
          <Results results={results} />
        </>
      )}
    </div>
  )
}
