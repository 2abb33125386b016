import type { ProjectionStatus } from '../../../store/index.ts'
import { Button } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { pipelineWords } from '../words/index.ts'
import type { Readers } from './useReaders.ts'
import styles from './ReadModelControls.module.css'

interface ReaderButtonsProps {
  readonly status: ProjectionStatus['is']
  readonly readers: Readers
}

/** Pause or resume, crash or restart, rebuild, drop. */
export const ReaderButtons = ({ status, readers }: ReaderButtonsProps) => {
  const words = useWords(pipelineWords).controls
  const crashed = status === 'crashed'
  return (
    <div className={styles['buttons']}>
      {status === 'paused' ? (
        <Button size="small" kind="primary" onClick={readers.resume}>
          {words.resume}
        </Button>
      ) : (
        <Button size="small" disabled={crashed} onClick={readers.pause}>
          {words.pause}
        </Button>
      )}
      {crashed ? (
        <Button size="small" kind="primary" onClick={readers.restart}>
          {words.restart}
        </Button>
      ) : (
        <Button size="small" kind="danger" onClick={readers.crash}>
          {words.crash}
        </Button>
      )}
      <Button size="small" disabled={readers.busy} onClick={readers.rebuild}>
        {words.rebuild}
      </Button>
      <Button size="small" kind="danger" disabled={readers.busy} onClick={readers.drop}>
        {words.drop}
      </Button>
    </div>
  )
}
