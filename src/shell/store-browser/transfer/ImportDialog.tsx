import { useId } from 'react'
import { Dialog } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import styles from './Transfer.module.css'
import { transferWords } from './words.ts'

export interface ImportDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly store: string
  readonly isEmpty: boolean
  readonly onFile: (file: File) => void
}

/** Says where an import goes, and takes the file. */
export const ImportDialog = ({ open, onClose, store, isEmpty, onFile }: ImportDialogProps) => {
  const words = useWords(transferWords)
  const id = useId()
  return (
    <Dialog open={open} onClose={onClose} title={words.importTitle}>
      <p className={styles['text']}>{isEmpty ? words.importHere(store) : words.importNew(store)}</p>
      <div className={styles['file']}>
        <label htmlFor={id}>{words.file}</label>
        <input
          id={id}
          type="file"
          accept=".jsonl,.ndjson,.json,application/jsonl"
          onChange={({ target }) => {
            const file = target.files?.[0]
            if (file !== undefined) onFile(file)
          }}
        />
        <span>{words.drop}</span>
      </div>
      <p className={styles['small']}>{words.importWhat}</p>
    </Dialog>
  )
}
