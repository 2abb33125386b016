import { useRef, useState, type ChangeEvent } from 'react'
import { recordEntries, recordText, type Learner } from '../../teaching/index.ts'
import { Button, Dialog, useAction } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './ProgressPage.module.css'
import { progressWords } from './words.ts'

const download = (text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'replayground-progress.json'
  link.click()
  URL.revokeObjectURL(address)
}

/** Export, import and a new beginning. Nothing is ever deleted: a new record is a new stream. */
export const KeepRecord = ({ learner }: { readonly learner: Learner }) => {
  const words = useWords(progressWords)
  const chooser = useRef<HTMLInputElement>(null)
  const { busy, error, run } = useAction()
  const [asking, setAsking] = useState(false)
  const [imported, setImported] = useState(false)
  const importFile = (event: ChangeEvent<HTMLInputElement>): void => {
    const { files } = event.target
    const file = files?.[0]
    if (file === undefined) return
    setImported(false)
    run(async () => {
      await learner.startOver(recordEntries(await file.text()))
      setImported(true)
    })
    event.target.value = ''
  }
  return (
    <section aria-label={words.keep}>
      <h2>{words.keep}</h2>
      <div className={styles['buttons']}>
        <Button onClick={() => download(recordText(learner.record))}>{words.exportFile}</Button>
        <Button disabled={busy} onClick={() => chooser.current?.click()}>
          {words.importFile}
        </Button>
        <Button kind="danger" disabled={busy} onClick={() => setAsking(true)}>
          {words.startOver}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          aria-label={words.importFile}
          hidden
          onChange={importFile}
        />
      </div>
      <p role="status">{imported ? words.imported : ''}</p>
      {error !== null && <p role="alert">{error}</p>}
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.startOver}>
        <p>{words.startOverAsk}</p>
        <div className={styles['buttons']}>
          <Button
            kind="danger"
            onClick={() => {
              setAsking(false)
              run(() => learner.startOver())
            }}
          >
            {words.startOverYes}
          </Button>
          <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
        </div>
      </Dialog>
    </section>
  )
}
