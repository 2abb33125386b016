import { useHashLocation } from 'wouter/use-hash-location'
import { useWords } from '../words/index.ts'
import styles from './App.module.css'
import { shellWords } from './words.ts'

/** For addresses that no page has. */
export const NotFoundPage = () => {
  const words = useWords(shellWords)
  const [location] = useHashLocation()
  return (
    <div className={styles['message']}>
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFoundText(`#${location}`)}</p>
      <a href="#/">{words.toMap}</a>
    </div>
  )
}
