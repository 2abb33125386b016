import { useState } from 'react'
import { tableValues, type Customers } from '../../../garage/index.ts'
import type { ProjectionStatus } from '../../../store/index.ts'
import { Button, Lamp, Measured, Slider, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Controls.module.css'
import { formatMs } from './usePathFilm.ts'
import type { RunningReadModel } from './useReadModels.ts'

const lampOf = (status: ProjectionStatus['is']): 'good' | 'warn' | 'bad' => {
  if (status === 'live') return 'good'
  return status === 'crashed' ? 'bad' : 'warn'
}

const Desk = ({ customers, lag }: { readonly customers: Customers; readonly lag: number }) => {
  const words = useWords(pipelineWords).controls
  const newest = tableValues(customers).at(-1)
  return (
    <p className={styles['desk']}>
      <strong>{words.deskSees}</strong>{' '}
      <output data-metric="deskSees">
        {newest === undefined
          ? words.deskEmpty
          : words.deskRows(customers.size, `${newest.name}, ${newest.address}, ${newest.city}`)}
      </output>{' '}
      {lag > 0 && <span className={styles['old']}>{words.old}</span>}
    </p>
  )
}

interface ReadModelControlsProps {
  readonly readModels: readonly RunningReadModel[]
  readonly customers: Customers
}

/** How far behind the read models are, and everything that can be done to them; all three at once. */
export const ReadModelControls = ({ readModels, customers }: ReadModelControlsProps) => {
  const words = useWords(pipelineWords).controls
  const [delay, setDelay] = useState(0)
  const [said, setSaid] = useState('')
  const { busy, error, run } = useAction()
  const first = readModels[0]
  if (first === undefined) return null
  const { view } = first
  const lag = view.head - view.checkpoint
  const each = (work: (model: RunningReadModel) => unknown) => () =>
    run(async () => {
      setSaid('')
      await Promise.all(readModels.map(work))
    })
  const rebuild = (): void =>
    run(async () => {
      const [result] = await Promise.all(readModels.map((model) => model.run.rebuild()))
      if (result === undefined) return
      const speed = Math.round((1000 * result.eventsReplayed) / Math.max(result.ms, 0.1)).toLocaleString('en')
      setSaid(words.rebuilt(result.eventsReplayed, formatMs(result.ms), speed))
    })
  const paused = view.status.is === 'paused'
  return (
    <div className={styles['controls']} role="group" aria-label={words.heading}>
      <div className={styles['row']}>
        <Lamp state={lampOf(view.status.is)}>
          {words.heading}: <output data-metric="projectionStatus">{words.statuses[view.status.is]}</output>
        </Lamp>
        <Measured metric="lag">{words.behind(lag)}</Measured>
        <Measured metric="checkpoint">{words.checkpoint(view.checkpoint, view.head)}</Measured>
        <div className={styles['buttons']}>
          <Button
            size="small"
            disabled={view.status.is === 'crashed'}
            onClick={each(({ run: model }) => (paused ? model.resume() : model.pause()))}
          >
            {paused ? words.resume : words.pause}
          </Button>
          {view.status.is === 'crashed' ? (
            <Button size="small" kind="primary" onClick={each(({ run: model }) => model.restart())}>
              {words.restart}
            </Button>
          ) : (
            <Button size="small" kind="danger" onClick={each(({ run: model }) => model.crash())}>
              {words.crash}
            </Button>
          )}
          <Button size="small" disabled={busy} onClick={rebuild}>
            {words.rebuild}
          </Button>
          <Button size="small" kind="danger" disabled={busy} onClick={each(({ run: model }) => model.drop())}>
            {words.drop}
          </Button>
        </div>
      </div>
      <Slider
        label={words.delay}
        min={0}
        max={10}
        step={0.5}
        value={delay}
        text={words.seconds(delay)}
        onChange={(seconds) => {
          setDelay(seconds)
          for (const model of readModels) model.run.setDelay(seconds * 1000)
        }}
      />
      <Desk customers={customers} lag={lag} />
      {(said !== '' || error !== null) && <output className={styles['desk']}>{error ?? said}</output>}
    </div>
  )
}
