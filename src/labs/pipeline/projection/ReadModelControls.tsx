import type { ProjectionStatus } from '../../../store/index.ts'
import { Lamp, Measured, Slider } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { formatMs } from '../path/formatMs.ts'
import type { Trace } from '../path/trace.ts'
import type { ReadModelsNow, RunningReadModel } from '../path/useReadModels.ts'
import { pipelineWords } from '../words/index.ts'
import { Desk } from './Desk.tsx'
import { ReaderButtons } from './ReaderButtons.tsx'
import styles from './ReadModelControls.module.css'
import { Tape } from './Tape.tsx'
import { useReaders, type Readers } from './useReaders.ts'

const lampOf = (status: ProjectionStatus['is']): 'good' | 'warn' | 'bad' => {
  if (status === 'live') return 'good'
  return status === 'crashed' ? 'bad' : 'warn'
}

/** The last thing that a rebuild or an error has to say. */
const Said = ({ readers, model }: { readonly readers: Readers; readonly model: RunningReadModel }) => {
  const words = useWords(pipelineWords).controls
  const { rebuild } = model.view
  if (readers.error !== null) return <p role="alert">{readers.error}</p>
  if (rebuild !== null) {
    const { checkpoint, head, eventsPerSecond } = rebuild
    return <p role="status">{words.rebuilding(checkpoint, head, Math.round(eventsPerSecond))}</p>
  }
  if (readers.rebuilt === null) return null
  const { events, ms } = readers.rebuilt
  const speed = Math.round((1000 * events) / Math.max(ms, 0.1))
  return (
    <p role="status">
      {words.rebuilt(events, formatMs(ms))}{' '}
      <Measured metric="rebuildSpeed">{words.eventsPerSecond(speed)}</Measured>
    </p>
  )
}

interface ReadModelControlsProps {
  readonly models: ReadModelsNow
  readonly trace: Trace | null
}

/** How far behind the read models are, what the reader sees, and everything that can be done to them. */
export const ReadModelControls = ({ models, trace }: ReadModelControlsProps) => {
  const words = useWords(pipelineWords).controls
  const readers = useReaders(models.all)
  const model = models.all.find(({ id }) => id === trace?.readModel) ?? models.all[0]
  if (model === undefined) return null
  const { status, checkpoint, head } = model.view
  return (
    <div className={styles['controls']} role="group" aria-label={words.heading}>
      <div className={styles['row']}>
        <Lamp state={lampOf(status.is)}>
          <output data-metric="projectionStatus">{words.statuses[status.is]}</output>
        </Lamp>
        <Measured metric="lag">{words.behind(head - checkpoint)}</Measured>
        <Tape head={head} checkpoint={checkpoint} />
        <Measured metric="checkpoint">{words.checkpoint(checkpoint, head)}</Measured>
        <ReaderButtons status={status.is} readers={readers} />
      </div>
      <Said readers={readers} model={model} />
      <div className={styles['row']}>
        <div className={styles['delay']}>
          <Slider
            label={words.delay}
            min={0}
            max={10}
            step={0.5}
            value={readers.delay}
            text={words.seconds(readers.delay)}
            onChange={readers.setDelay}
          />
        </div>
        {trace !== null && <Desk trace={trace} models={models} />}
      </div>
    </div>
  )
}
