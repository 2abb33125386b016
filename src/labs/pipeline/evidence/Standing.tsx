import type { ProjectionView } from '../../../store/index.ts'
import { Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Evidence.module.css'

/** Where a read model stands: its status, checkpoint and lag. */
export const Standing = ({ view }: { readonly view: ProjectionView<unknown> }) => {
  const words = useWords(pipelineWords).controls
  return (
    <p className={styles['standing']}>
      <span>{words.statuses[view.status.is]}</span>
      <span>
        {words.checkpointIs}{' '}
        <Measured metric="modelCheckpoint">{words.checkpoint(view.checkpoint, view.head)}</Measured>
      </span>
      <Measured metric="modelLag">{words.behind(view.head - view.checkpoint)}</Measured>
    </p>
  )
}
