import { Button } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { useWorkspace } from '../workspace/index.ts'
import styles from './App.module.css'
import { shellWords } from './words.ts'

/** In place of a screen that needs a store while none could be opened. */
export const StoreNotOpened = ({ error, name }: { readonly error: Error; readonly name: string }) => {
  const words = useWords(shellWords)
  const workspace = useWorkspace()
  return (
    <div role="alert" className={styles['message']}>
      <h1>{words.notOpened}</h1>
      <pre className={styles['what']}>{error.message}</pre>
      <Button kind="primary" onClick={() => void workspace.open(name)}>
        {words.tryAgain}
      </Button>
      <Button kind="quiet" onClick={() => void workspace.openInMemory()}>
        {words.useMemory}
      </Button>
    </div>
  )
}
