import { useEffect, useState } from 'react'
import { playheadWords } from '../playhead/index.ts'
import { Dialog, KeyHint } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import styles from './KeyHelp.module.css'

const typing = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="range"]), textarea, select, [contenteditable]') !== null

/** All keys, shown on "?". */
export const KeyHelp = () => {
  const words = useWords(playheadWords)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === '?' && !typing(event.target)) setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <Dialog open={open} onClose={() => setOpen(false)} title={words.keysTitle}>
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
