import { useId } from 'react'
import { Button, saveFile } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { restoreWords } from '../words/index.ts'
import type { FormProps } from './Controls.tsx'
import styles from './Restore.module.css'

/** Restores a backup: the last one that was taken here, or a file that the learner chooses. */
export const FileForm = ({ open }: FormProps) => {
  const { controls } = useWords(restoreWords)
  const id = useId()
  const backup = open.backup()
  return (
    <div className={styles['form']}>
      <div className={styles['file']}>
        <label htmlFor={id}>{controls.choose}</label>
        <input
          id={id}
          type="file"
          accept=".jsonl,.ndjson,.json,application/jsonl"
          disabled={open.busy}
          onChange={({ target }) => {
            const from = target.files?.[0]
            // The same file can be chosen again.
            target.value = ''
            if (from !== undefined) void open.act({ is: 'file', from })
          }}
        />
      </div>
      <div className={styles['buttons']}>
        <Button
          kind="primary"
          size="small"
          disabled={open.busy || backup === null}
          onClick={() => void open.act({ is: 'file' })}
        >
          {controls.fileNow}
        </Button>
        <Button
          size="small"
          disabled={backup === null}
          onClick={() => backup !== null && saveFile(backup.file, backup.name)}
        >
          {controls.download}
        </Button>
      </div>
    </div>
  )
}
