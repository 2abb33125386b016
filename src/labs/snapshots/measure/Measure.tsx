import { useEffect, useRef, useState } from 'react'
import { Banner, Button, DataTable, Measured, Progress, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import styles from '../view/Snapshots.module.css'
import { snapshotWords } from '../words/index.ts'
import { feltAfter, lengths, measureLoads, neededFrom, type LoadTimes } from './measureLoads.ts'

type Way = 'replay' | 'snapshot' | 'split'

const ways: readonly Way[] = ['replay', 'snapshot', 'split']
const dashes: Readonly<Record<Way, string>> = { replay: '', snapshot: '7 5', split: '2 4' }
const size = { width: 340, height: 180 }
/** From 0.1 ms to 10 s. */
const decades = { least: -1, most: 4 }

const Plot = ({ times }: { readonly times: readonly LoadTimes[] }) => {
  const words = useWords(snapshotWords).measure
  const x = (events: number): number => ((Math.log10(events) - 1) / 5) * size.width
  const y = (ms: number): number => {
    const decade = Math.min(decades.most, Math.max(decades.least, Math.log10(Math.max(ms, 0.0001))))
    return size.height * (1 - (decade - decades.least) / (decades.most - decades.least))
  }
  return (
    <>
      <svg
        viewBox={`-58 -14 ${size.width + 84} ${size.height + 44}`}
        role="img"
        aria-label={words.plot}
        className={styles['plot']}
      >
        {[0.1, 1, 10, 100, 1000, 10_000].map((ms) => (
          <g key={ms}>
            <path className={styles['grid']} d={`M0 ${y(ms)}H${size.width}`} />
            <text x={-6} y={y(ms) + 4} textAnchor="end">
              {ms} ms
            </text>
          </g>
        ))}
        {lengths.map((events) => (
          <text key={events} x={x(events)} y={size.height + 20} textAnchor="middle">
            {`10${'¹²³⁴⁵⁶'[Math.round(Math.log10(events)) - 1] ?? ''}`}
          </text>
        ))}
        {ways.map((way) => (
          <polyline
            key={way}
            className={styles['line']}
            strokeDasharray={dashes[way]}
            points={times.map((each) => `${x(each.events)},${y(each[way])}`).join(' ')}
          />
        ))}
      </svg>
      <ul className={styles['legend']}>
        {ways.map((way) => (
          <li key={way}>
            <svg viewBox="0 0 48 12" aria-hidden>
              <path className={styles['line']} strokeDasharray={dashes[way]} d="M0 6H48" />
            </svg>
            {words[way]}
          </li>
        ))}
      </ul>
    </>
  )
}

const Advice = ({ times }: { readonly times: readonly LoadTimes[] }) => {
  const words = useWords(snapshotWords).measure
  const needed = neededFrom(times)
  return (
    <p data-metric="advice">
      {needed === null ? words.notNeeded(feltAfter) : words.needed(needed, feltAfter)}
    </p>
  )
}

const Table = ({ times }: { readonly times: readonly LoadTimes[] }) => {
  const words = useWords(snapshotWords).measure
  return (
    <DataTable
      caption={words.table}
      columns={[
        { key: 'events', header: words.events, cell: (row) => row.events.toLocaleString('en'), data: true },
        ...([...ways, 'writing'] as const).map((way) => ({
          key: way,
          header: words[way],
          cell: (row: LoadTimes) => (
            <Measured
              metric={`${way} ${row.events}`}
              {...(way === 'writing' ? { source: words.size(row.snapshots, row.characters) } : {})}
            >
              {words.ms(row[way])}
            </Measured>
          ),
          align: 'end' as const,
        })),
      ]}
      rows={times}
      rowKey={(row) => row.events}
    />
  )
}

/** How long loading takes at growing lengths, on this machine. */
export const Measure = ({ interval }: { readonly interval: number }) => {
  const words = useWords(snapshotWords).measure
  const [longest, setLongest] = useState(10_000)
  const [times, setTimes] = useState<readonly LoadTimes[]>([])
  const [filled, setFilled] = useState(0)
  const [running, setRunning] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const stopping = useRef<AbortController | null>(null)
  useEffect(() => () => stopping.current?.abort(), [])
  const start = (): void => {
    const controller = new AbortController()
    stopping.current = controller
    setTimes([])
    setError(null)
    setRunning(true)
    measureLoads({
      interval: interval === 0 ? 100 : interval,
      longest,
      signal: controller.signal,
      filled: setFilled,
      tell: (one) => setTimes((before) => [...before, one]),
    })
      .catch((reason: unknown) => {
        if (!controller.signal.aborted) setError(reason instanceof Error ? reason.message : String(reason))
      })
      .finally(() => setRunning(false))
  }
  const all = lengths.filter((length) => length <= longest).length
  return (
    <div className={styles['panel']}>
      <p>{words.lead}</p>
      <Select
        label={words.longest}
        value={String(longest)}
        disabled={running}
        options={lengths
          .slice(2)
          .map((length) => ({ value: String(length), label: length.toLocaleString('en') }))}
        onChange={(event) => setLongest(Number(event.target.value))}
      />
      <div>
        <Button kind="primary" disabled={running} onClick={start}>
          {words.start}
        </Button>
      </div>
      {error !== null && <Banner kind="error">{words.failed(error)}</Banner>}
      {(running || times.length > 0) && (
        <>
          <Progress
            label={words.table}
            done={times.length}
            total={all}
            text={`${words.progress(times.length, all)}; ${words.filled(filled)}`}
            onCancel={running ? () => stopping.current?.abort() : undefined}
          />
          <Plot times={times} />
          <Table times={times} />
          {!running && times.length > 0 && <Advice times={times} />}
        </>
      )}
    </div>
  )
}
