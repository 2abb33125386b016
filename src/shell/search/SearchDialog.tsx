import { Search } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Dialog, IconButton } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { headerWords } from '../header/words.ts'
import styles from './SearchDialog.module.css'
import { takesFocus } from './takesFocus.ts'

const SearchBox = lazy(() => import('./SearchBox.tsx').then((module) => ({ default: module.SearchBox })))

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="range"]), textarea, select, [contenteditable="true"], dialog') !== null

interface FieldBeforeProps {
  readonly query: string
  readonly onType: (query: string) => void
}

/** Takes what is typed until the search is loaded. */
const FieldBefore = ({ query, onType }: FieldBeforeProps) => {
  const words = useWords(headerWords)
  return (
    <div className={styles['search']}>
      <input
        ref={takesFocus}
        type="search"
        aria-label={words.search}
        className={styles['field']}
        value={query}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  )
}

/** Search over labs, lessons and terms; opened by its button or by "/". What it finds in is loaded when it is opened. */
export const SearchDialog = () => {
  const words = useWords(headerWords)
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const close = (): void => {
    setOpen(false)
    setQuery('')
  }
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <IconButton name={words.search} onClick={() => setOpen(true)}>
        <Search aria-hidden size={18} />
      </IconButton>
      <Dialog open={open} onClose={close} title={words.search}>
        <Suspense fallback={<FieldBefore query={query} onType={setQuery} />}>
          <SearchBox query={query} onType={setQuery} onDone={close} />
        </Suspense>
      </Dialog>
    </>
  )
}
