import { useEffect, useRef, useState } from 'react'
import { Banner, Button, DataTable, Measured, Progress } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import styles from '../view/Concurrency.module.css'
import { concurrencyWords } from '../words/index.ts'
import {
  contentionWays,
  measureContention,
  measurements,
  writerCounts,
  type ContentionResult,
  type ContentionWay,
} from './measureContention.ts'

const size = { width: 360, height: 170 }

const dashes: Readonly<Record<ContentionWay, string>> = { hot: '', lock: '7 5', cold: '2 4' }

const Plot = ({ results }: { readonly results: readonly ContentionResult[] }) => {
  const words = useWords(concurrencyWords).contention
  const most = Math.max(1, ...results.map(({ eventsPerSecond }) => eventsPerSecond))
  const x = (writers: number): number => (Math.log2(writers) / 6) * size.width
  const y = (value: number): number => size.height - (value / most) * size.height
  return (
    <svg
      viewBox={`-44 -14 ${size.width + 70} ${size.height + 46}`}
      role="img"
      aria-label={words.plot}
      className={styles['plot']}
    >
      <path className={styles['axis']} d={`M0 0V${size.height}H${size.width}`} />
      {writerCounts.map((writers) => (
        <text key={writers} x={x(writers)} y={size.height + 20} textAnchor="middle">
          {writers}
        </text>
      ))}
      <text x={-6} y={6} textAnchor="end">
        {Math.round(most)}
      </text>
      {contentionWays.map((way) => {
        const points = results.filter((result) => result.way === way)
        return (
          <polyline
            key={way}
            data-way={way}
            className={styles['line']}
            strokeDasharray={dashes[way]}
            points={points.map((point) => `${x(point.writers)},${y(point.eventsPerSecond)}`).join(' ')}
          />
        )
      })}
    </svg>
  )
}

const Legend = () => {
  const words = useWords(concurrencyWords).contention
  return (
    <ul className={styles['legend']}>
      {contentionWays.map((way) => (
        <li key={way}>
          <svg viewBox="0 0 48 12" aria-hidden>
            <path className={styles['line']} strokeDasharray={dashes[way]} d="M0 6H48" />
          </svg>
          {words.ways[way]}
        </li>
      ))}
    </ul>
  )
}

/** What meeting in one aggregate costs, measured on this machine. */
export const Contention = () => {
  const words = useWords(concurrencyWords).contention
  const [results, setResults] = useState<readonly ContentionResult[]>([])
  const [error, setError] = useState<string | null>(null)
  const [running, setRunning] = useState(false)
  const stopping = useRef<AbortController | null>(null)
  useEffect(() => () => stopping.current?.abort(), [])
  const start = (): void => {
    const controller = new AbortController()
    stopping.current = controller
    setResults([])
    setError(null)
    setRunning(true)
    measureContention(controller.signal, (result) => setResults((before) => [...before, result]))
      .catch((reason: unknown) => {
        if (!controller.signal.aborted) setError(reason instanceof Error ? reason.message : String(reason))
      })
      .finally(() => setRunning(false))
  }
  const rows = writerCounts.filter((writers) => results.some((result) => result.writers === writers))
  const cell = (writers: number, way: ContentionWay) => {
    const found = results.find((result) => result.writers === writers && result.way === way)
    if (found === undefined) return ''
    const extra = way === 'lock' ? `${words.waits} ${found.waits}` : `${words.retries} ${found.retries}`
    return (
      <Measured source={extra} metric={`contention ${way} ${writers}`}>
        {words.perSecond(found.eventsPerSecond)}
      </Measured>
    )
  }
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
            onCancel={running ? () => stopping.current?.abort() : undefined}
          />
          <Plot results={results} />
          <Legend />
          <DataTable
            caption={words.table}
            columns={[
              { key: 'writers', header: words.writers, cell: (writers) => writers, data: true },
              ...contentionWays.map((way) => ({
                key: way,
                header: words.ways[way],
                cell: (writers: number) => cell(writers, way),
                align: 'end' as const,
              })),
            ]}
            rows={rows}
            rowKey={(writers) => writers}
          />
        </>
      )}
    </div>
  )
}
