import { Button } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import styles from './App.module.css'
import { shellWords } from './words.ts'

/** In place of a screen that stopped. */
export const Crashed = ({ error, reopen }: { readonly error: Error; readonly reopen: () => void }) => {
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
    </div>
  )
}
