import { useWords } from '../words/index.ts'
import styles from './App.module.css'
import { shellWords } from './words.ts'

/** Lets keyboard users jump over the header. A button, since the hash is the route. */
export const SkipLink = () => {
  const words = useWords(shellWords)
  return (
    <button
      type="button"
      className={styles['skip']}
      onClick={() => document.getElementById('content')?.focus()}
    >
      {words.skip}
    </button>
  )
}
