import { Banner } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import { useWorkspaceState } from '../workspace/index.ts'
import { playingAhead } from './presenting/index.ts'
import styles from './App.module.css'
import { shellWords } from './words.ts'

/** Says so when nothing is kept, unless that is how it should be. */
export const StorageNotice = () => {
  const words = useWords(shellWords)
  const workspace = useWorkspaceState()
  if (playingAhead !== null || workspace.is !== 'open' || workspace.store.engine !== 'memory') return null
  return (
    <div className={styles['notice']}>
      <Banner kind="warn" title={words.memoryTitle}>
        {words.memoryText}
      </Banner>
    </div>
  )
}
