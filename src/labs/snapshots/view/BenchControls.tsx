import { useState } from 'react'
import { Button, Select, Slider, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { benchLengths, intervals, type Act, type Bench } from '../bench/bench.ts'
import { snapshotsWords } from '../words/index.ts'
import styles from './Snapshots.module.css'

interface ControlsProps {
  readonly bench: Bench
  readonly busy: boolean
  readonly act: (act: Act) => void
}

/** The interval moves freely, and snapshots are written when the handle is let go. */
const IntervalSlider = ({ bench, busy, act }: ControlsProps) => {
  const words = useWords(snapshotsWords).controls
  const [moved, setMoved] = useState<{ readonly at: number; readonly held: boolean } | null>(null)
  const isMoved = moved !== null && (moved.held || busy)
  const at = isMoved ? moved.at : intervals.indexOf(bench.interval)
  return (
    <Slider
      label={words.interval}
      min={0}
      max={intervals.length - 1}
      value={at}
      text={words.intervalText(intervals[at] ?? null)}
      onChange={(to) => setMoved({ at: to, held: true })}
      onRelease={() => {
        if (moved?.held !== true) return
        setMoved({ at: moved.at, held: false })
        act({ is: 'interval', interval: intervals[moved.at] ?? null })
      }}
    />
  )
}

const Settings = ({ bench, busy, act }: ControlsProps) => {
  const words = useWords(snapshotsWords).controls
  return (
    <div className={styles['settings']}>
      <Select
        label={words.length}
        value={String(bench.length)}
        options={benchLengths.map((length) => ({ value: String(length), label: words.lengthOption(length) }))}
        onChange={({ target }) => act({ is: 'account', length: Number(target.value) })}
      />
      <Select
        label={words.shape}
        value={String(bench.shape)}
        options={([1, 2] as const).map((shape) => ({ value: String(shape), label: words.shapes[shape] }))}
        onChange={({ target }) => act({ is: 'shape', shape: target.value === '2' ? 2 : 1 })}
      />
      <IntervalSlider bench={bench} busy={busy} act={act} />
      <Switch
        label={words.guard}
        checked={bench.guard === 'check'}
        onChange={(on) => act({ is: 'guard', guard: on ? 'check' : 'trust' })}
      />
    </div>
  )
}

/** Everything that can be done to the account and its snapshots. */
export const BenchControls = ({ bench, busy, act }: ControlsProps) => {
  const words = useWords(snapshotsWords).controls
  const none = bench.snapshots.length === 0
  return (
    <div className={styles['controls']}>
      <div className={styles['buttons']}>
        <Button kind="primary" disabled={busy} onClick={() => act({ is: 'load' })}>
          {words.load}
        </Button>
        <Button disabled={busy || none} onClick={() => act({ is: 'verify' })}>
          {words.verify}
        </Button>
        <Button disabled={busy || bench.interval === null} onClick={() => act({ is: 'rebuild' })}>
          {words.rebuild}
        </Button>
        <Button
          size="small"
          disabled={busy || none}
          onClick={() => act({ is: 'damage', damage: 'edited', place: 'last' })}
        >
          {words.edit}
        </Button>
        <Button
          size="small"
          disabled={busy || none}
          onClick={() => act({ is: 'damage', damage: 'early', place: 'last' })}
        >
          {words.early}
        </Button>
      </div>
      <Settings bench={bench} busy={busy} act={act} />
    </div>
  )
}
