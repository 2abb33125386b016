import { useEffect, useState } from 'react'
import { Banner, Button } from '../ui/index.ts'
import { useWords } from '../words/index.ts'
import styles from './App.module.css'
import { shellWords } from './words.ts'

/** Harmless by the standard: a measured size changed once more than could be told in one frame. */
const isHarmless = (message: string): boolean => message.startsWith('ResizeObserver loop')

const textOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason))

interface UnexpectedNoticeProps {
  /** What went wrong before the page was there; null if nothing did. */
  readonly first: string | null
}

/**
 * Tells of what failed beside the screens: a promise that nobody waited for, or an error in a handler. What fails
 * while a screen is drawn is told in its place, by its error boundary.
 */
export const UnexpectedNotice = ({ first }: UnexpectedNoticeProps) => {
  const words = useWords(shellWords)
  const [what, setWhat] = useState(first)
  useEffect(() => {
    const onRejection = (event: PromiseRejectionEvent): void => setWhat(textOf(event.reason))
    const onError = (event: ErrorEvent): void => {
      if (!isHarmless(event.message)) setWhat(event.message)
    }
    window.addEventListener('unhandledrejection', onRejection)
    window.addEventListener('error', onError)
    return () => {
      window.removeEventListener('unhandledrejection', onRejection)
      window.removeEventListener('error', onError)
    }
  }, [])
  if (what === null) return null
  return (
    <div className={styles['notice']}>
      <Banner
        kind="error"
        title={words.unexpectedTitle}
        action={<Button onClick={() => setWhat(null)}>{words.dismiss}</Button>}
      >
        {words.unexpectedText(what)}
      </Banner>
    </div>
  )
}
