import { Banner, Button, Lamp, Measured, Select, Slider, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import type { BenchLoad } from '../account/bench.ts'
import { snapshotWords } from '../words/index.ts'
import styles from './Snapshots.module.css'
import type { OpenBench } from './useBench.ts'

const intervals = [0, 1, 10, 50, 100, 250, 500, 1000]

const euros = (cents: number): string =>
  (cents / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

const Controls = ({ bench }: { readonly bench: OpenBench }) => {
  const words = useWords(snapshotWords).bench
  const { settings, busy, act, change } = bench
  const place = Math.max(0, intervals.indexOf(settings.interval))
  return (
    <>
      <div className={styles['row']}>
        <Slider
          label={words.interval}
          value={place}
          min={0}
          max={intervals.length - 1}
          step={1}
          text={settings.interval === 0 ? words.never : words.events(settings.interval)}
          onChange={(at) => change({ interval: intervals[at] ?? 0 })}
        />
        <Select
          label={words.shape}
          value={String(settings.shape)}
          options={([1, 2] as const).map((shape) => ({ value: String(shape), label: words.shapes[shape] }))}
          onChange={(event) => change({ shape: event.target.value === '2' ? 2 : 1 })}
        />
        <Switch
          label={words.versioned}
          checked={settings.versioned}
          onChange={(versioned) => change({ versioned })}
        />
      </div>
      <div className={styles['row']}>
        {(['rebuild', 'load', 'corrupt', 'verify'] as const).map((which) => (
          <Button
            key={which}
            kind={which === 'load' ? 'primary' : which === 'corrupt' ? 'danger' : 'plain'}
            disabled={busy}
            onClick={() => act(which)}
          >
            {words[which]}
          </Button>
        ))}
      </div>
    </>
  )
}

const width = 1000

/** The events of the account as one bar: what the snapshot holds, and what is replayed up to the playhead. */
const Bar = ({ load, playhead }: { readonly load: BenchLoad; readonly playhead: Playhead }) => {
  const words = useWords(snapshotWords).bench
  const at = usePlayheadState(playhead, ({ now }) => Math.round(now / msPerEvent))
  const x = (event: number): number => (event / load.version) * width
  return (
    <svg
      viewBox="0 -10 1000 110"
      role="img"
      aria-label={words.picture(load.from, load.replayed)}
      className={styles['bar']}
    >
      <rect className={styles['all']} width={width} height={50} />
      <rect className={styles['skipped']} width={x(load.from)} height={50} />
      <rect
        className={styles['replayed']}
        x={x(load.from)}
        width={Math.max(0, x(Math.max(at, load.from)) - x(load.from))}
        height={50}
      />
      <path className={styles['now']} d={`M${x(at)} -8V58`} />
      {load.from > 0 && (
        <text x={x(load.from) / 2} y={82} textAnchor="middle">
          {words.inSnapshot}
        </text>
      )}
      <text x={Math.min(width - 4, (x(load.from) + width) / 2 + 30)} y={82} textAnchor="end">
        {words.replayed}
      </text>
    </svg>
  )
}

/** How long an event lasts on the time line, in milliseconds. */
export const msPerEvent = 10

/** The account, how it is loaded, and what that came to. */
export const BenchStage = ({
  bench,
  playhead,
}: {
  readonly bench: OpenBench
  readonly playhead: Playhead
}) => {
  const words = useWords(snapshotWords).bench
  const { view, error } = bench
  const { load } = view
  return (
    <div className={styles['stage']}>
      <Controls bench={bench} />
      {error !== null && <Banner kind="error">{error}</Banner>}
      <h2>{words.title}</h2>
      {load === null ? (
        <p className={styles['note']}>{words.nothing}</p>
      ) : (
        <>
          <Bar load={load} playhead={playhead} />
          <p className={styles['result']} data-metric="replayed" data-count={load.replayed}>
            {words.result(load.replayed, load.from)}
          </p>
          <p>
            <Measured metric="loadMs">{words.times(load.ms, load.replayMs)}</Measured>
          </p>
          <p>
            {words.balance(euros(load.totals.balance), load.totals.bookings)}
            {load.totals.paidIn !== undefined && words.paidIn(euros(load.totals.paidIn))}{' '}
            <span role="status" data-metric="right" data-right={load.isRight}>
              <Lamp state={load.isRight ? 'good' : 'bad'}>{load.isRight ? words.right : words.wrong}</Lamp>
            </span>
          </p>
        </>
      )}
    </div>
  )
}
