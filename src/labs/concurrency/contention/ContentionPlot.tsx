import { useWords } from '../../../words/index.ts'
import styles from '../view/Concurrency.module.css'
import { concurrencyWords } from '../words/index.ts'
import {
  contentionWays,
  writerCounts,
  type ContentionResult,
  type ContentionWay,
} from './measureContention.ts'

const size = { width: 360, height: 170 }

const dashes: Readonly<Record<ContentionWay, string>> = {
  hot: '',
  ignored: '12 4 2 4',
  lock: '7 5',
  cold: '2 4',
}

/** Events a second against writers; the table beside it has the same values. */
export const ContentionPlot = ({ results }: { readonly results: readonly ContentionResult[] }) => {
  const words = useWords(concurrencyWords).contention
  const most = Math.max(1, ...results.map(({ eventsPerSecond }) => eventsPerSecond))
  const x = (writers: number): number => (Math.log2(writers) / 6) * size.width
  const y = (value: number): number => size.height - (value / most) * size.height
  return (
    <svg
      viewBox={`-44 -26 ${size.width + 70} ${size.height + 74}`}
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
      <text x={size.width / 2} y={size.height + 40} textAnchor="middle">
        {words.writers}
      </text>
      <text x={-40} y={-12}>
        {words.unit}
      </text>
      {[1, 0.5, 0].map((part) => (
        <text key={part} x={-6} y={y(part * most) + 5} textAnchor="end">
          {Math.round(part * most)}
        </text>
      ))}
      {contentionWays.map((way) => (
        <polyline
          key={way}
          data-way={way}
          className={styles['line']}
          strokeDasharray={dashes[way]}
          points={results
            .filter((result) => result.way === way)
            .map((point) => `${x(point.writers)},${y(point.eventsPerSecond)}`)
            .join(' ')}
        />
      ))}
    </svg>
  )
}

/** Which line is which. */
export const ContentionLegend = () => {
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
