import { playheadWords } from '../playhead/index.ts'
import { Dialog, KeyHint } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import styles from './KeyHelp.module.css'

/** All keys and what they do. */
export const KeyDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords(playheadWords)
  return (
    <Dialog open onClose={onClose} title={words.keysTitle}>
      <dl className={styles['keys']}>
        {words.keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <KeyHint>{key}</KeyHint>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
