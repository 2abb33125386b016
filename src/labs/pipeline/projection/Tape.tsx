import { useWords } from '../../../words/index.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Tape.module.css'
import { tapeCells } from './tapeCells.ts'

const length = 20

/** The end of the log, event by event, and where the reader stands: its lag as a distance. */
export const Tape = ({ head, checkpoint }: { readonly head: number; readonly checkpoint: number }) => {
  const words = useWords(pipelineWords).controls
  const { cells, hidden } = tapeCells(head, checkpoint, length)
  return (
    <div className={styles['tape']} role="img" aria-label={words.tape(checkpoint, head)}>
      {hidden > 0 && <span className={styles['hidden']}>{words.further(hidden)}</span>}
      {cells.map(({ id, read }) => (
        <span
          key={id}
          className={styles['cell']}
          data-read={read}
          data-here={id === checkpoint}
          title={words.cell(id, read)}
        />
      ))}
      {cells.length === 0 && <span className={styles['hidden']}>{words.noEvents}</span>}
    </div>
  )
}
