import { useWords } from '../../../words/index.ts'
import { feltAfterMs } from '../measure/advice.ts'
import type { LoadTimes } from '../measure/measureLoads.ts'
import { snapshotsWords } from '../words/index.ts'
import styles from './Snapshots.module.css'

const size = { width: 400, height: 220 }
const ways = ['replayMs', 'snapshotMs', 'yearMs'] as const
const dashes: Readonly<Record<(typeof ways)[number], string>> = {
  replayMs: '',
  snapshotMs: '7 5',
  yearMs: '2 4',
}
/** Powers of ten at the ends of the axes: events, and milliseconds. */
const ends = { x: [1, 6], y: [-1, 5] } as const

const x = (events: number): number =>
  ((Math.log10(events) - ends.x[0]) / (ends.x[1] - ends.x[0])) * size.width
const y = (ms: number): number => {
  const power = Math.log10(Math.max(ms, 0.1))
  return size.height - ((power - ends.y[0]) / (ends.y[1] - ends.y[0])) * size.height
}

const powers = ([from, to]: readonly [number, number]): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

const Axes = () => {
  const words = useWords(snapshotsWords)
  return (
    <>
      <path className={styles['axis']} d={`M0 0V${size.height}H${size.width}`} />
      {powers(ends.x).map((power) => (
        <text key={power} x={x(10 ** power)} y={size.height + 18} textAnchor="middle">
          {words.number(10 ** power)}
        </text>
      ))}
      {powers(ends.y).map((power) => (
        <g key={power}>
          <path className={styles['rule']} d={`M0 ${y(10 ** power)}H${size.width}`} />
          <text x={-6} y={y(10 ** power) + 4} textAnchor="end">
            {power < 3 ? `${10 ** power} ms` : `${10 ** (power - 3)} s`}
          </text>
        </g>
      ))}
      <path className={styles['felt']} d={`M0 ${y(feltAfterMs)}H${size.width}`} />
      <text x={size.width} y={y(feltAfterMs) - 5} textAnchor="end">
        {words.measure.felt}
      </text>
    </>
  )
}

/** Time to load against the number of events, both logarithmic. */
export const LoadPlot = ({ times }: { readonly times: readonly LoadTimes[] }) => {
  const words = useWords(snapshotsWords)
  const last = times.at(-1)
  const summary =
    last === undefined
      ? ''
      : words.measure.summary(last.events, words.ms(last.replayMs), words.ms(last.yearMs))
  return (
    <figure className={styles['figure']}>
      <svg
        viewBox={`-56 -12 ${size.width + 92} ${size.height + 40}`}
        role="img"
        aria-label={`${words.measure.plot}. ${summary}`}
        className={styles['plot']}
      >
        <Axes />
        {ways.map((way) => {
          const points = times.flatMap((each) => {
            const ms = each[way]
            return ms === null ? [] : [{ x: x(each.events), y: y(ms) }]
          })
          return (
            <g key={way} data-way={way}>
              <polyline
                className={styles['line']}
                strokeDasharray={dashes[way]}
                points={points.map((point) => `${point.x},${point.y}`).join(' ')}
              />
              {points.map((point) => (
                <circle key={point.x} className={styles['dot']} cx={point.x} cy={point.y} r="3.5" />
              ))}
            </g>
          )
        })}
      </svg>
      <figcaption className={styles['key']}>
        {ways.map((way) => (
          <span key={way}>
            <svg viewBox="0 0 48 12" aria-hidden>
              <path className={styles['line']} strokeDasharray={dashes[way]} d="M0 6H48" />
            </svg>
            {words.measure.ways[way]}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
