import { useState } from 'react'
import { Banner, Button, Progress, Select, Slider, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { intervals } from '../bench/bench.ts'
import { lengths } from '../measure/measureLoads.ts'
import type { Measurements } from '../measure/useMeasurements.ts'
import { snapshotsWords } from '../words/index.ts'
import { AdviceText } from './AdviceText.tsx'
import { LoadPlot } from './LoadPlot.tsx'
import { LoadTable } from './LoadTable.tsx'
import styles from './Snapshots.module.css'

const longestAtFirst = 10_000

const Form = ({ measurements }: { readonly measurements: Measurements }) => {
  const words = useWords(snapshotsWords)
  const [longest, setLongest] = useState(longestAtFirst)
  const [at, setAt] = useState(intervals.indexOf(100))
  const [keep, setKeep] = useState(false)
  const interval = intervals[at] ?? null
  return (
    <>
      <Select
        label={words.measure.longest}
        value={String(longest)}
        options={lengths.map((length) => ({
          value: String(length),
          label: words.measure.longestOption(length),
        }))}
        onChange={({ target }) => setLongest(Number(target.value))}
      />
      <Slider
        label={words.measure.interval}
        min={0}
        max={intervals.length - 1}
        value={at}
        text={words.controls.intervalText(interval)}
        onChange={setAt}
      />
      <Switch label={words.measure.keep} checked={keep} onChange={setKeep} />
      <div>
        <Button
          kind="primary"
          disabled={measurements.running}
          onClick={() => measurements.start({ interval, longest, keep })}
        >
          {words.measure.start}
        </Button>
      </div>
    </>
  )
}

/** Time to load against the number of events, measured in this browser. */
export const Measuring = ({ measurements }: { readonly measurements: Measurements }) => {
  const words = useWords(snapshotsWords).measure
  const { times, task, running, filled, error, cancel } = measurements
  return (
    <div className={styles['panel']}>
      <p>{words.lead}</p>
      <Form measurements={measurements} />
      {error !== null && <Banner kind="error">{words.failed(error)}</Banner>}
      {task !== null && (
        <Progress
          label={words.label}
          done={filled}
          total={task.longest}
          text={
            running || times.at(-1)?.events !== task.longest
              ? words.progress(filled, task.longest)
              : words.done(task.longest)
          }
          onCancel={running ? cancel : undefined}
        />
      )}
      {times.length > 0 && (
        <>
          <LoadPlot times={times} />
          <AdviceText times={times} />
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must be able to scroll it */}
          <div role="group" aria-label={words.table} tabIndex={0} className={styles['scroll']}>
            <LoadTable times={times} />
          </div>
        </>
      )}
    </div>
  )
}
