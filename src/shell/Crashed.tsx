import { useState } from 'react'
import { Button, saveFile, useAction } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { useWorkspaceState } from '../workspace/index.ts'
import styles from './App.module.css'
import { shellWords } from './words.ts'

interface CrashedProps {
  readonly error: Error
  readonly reopen: () => void
  /** The lab that stopped, if it was one: its run can be saved. */
  readonly lab?: string | undefined
}

/** Offers what the lab's newest run was, so that it can be opened elsewhere, or sent to whoever mends the lab. */
const SaveRun = ({ lab }: { readonly lab: string }) => {
  const words = useWords(shellWords)
  const workspace = useWorkspaceState()
  const { busy, error, run } = useAction()
  const [isWithout, setWithout] = useState(false)
  if (workspace.is !== 'open') return null
  const save = async (): Promise<void> => {
    // What an ordinary page does not need is loaded when it is asked for.
    const { newestRunFile } = await import('../session/index.ts')
    const file = await newestRunFile(workspace.store, lab)
    if (file === null) setWithout(true)
    else saveFile(file, file.name)
  }
  return (
    <>
      <Button disabled={busy} onClick={() => run(save)}>
        {words.saveRun}
      </Button>
      {isWithout && (
        <p>
          {words.noRun} <a href="#/store">{words.toStore}</a>
        </p>
      )}
      {error !== null && <p>{error}</p>}
    </>
  )
}

/** In place of a screen that stopped. */
export const Crashed = ({ error, reopen, lab }: CrashedProps) => {
  const words = useWords(shellWords)
  return (
    <div role="alert" className={styles['message']}>
      <h1>{words.crashedTitle}</h1>
      <p>{words.crashedText}</p>
      <p>{words.crashedWhat}</p>
      <pre className={styles['what']}>{error.message}</pre>
      <Button kind="primary" onClick={reopen}>
        {words.reopen}
      </Button>
      {lab !== undefined && <SaveRun lab={lab} />}
    </div>
  )
}
