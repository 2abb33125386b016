import { useCallback, useState } from 'react'

/** Something that takes a while, started by a person. */
export interface Action {
  readonly busy: boolean
  /** What went wrong the last time; null when nothing did. */
  readonly error: string | null
  /** Starts it, unless it runs already. */
  readonly run: (work: () => Promise<void>) => void
}

/** Runs one thing at a time and keeps its error, so that nothing fails in silence. */
export const useAction = (): Action => {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const run = useCallback((work: () => Promise<void>): void => {
    setBusy(true)
    setError(null)
    work()
      .catch((reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)))
      .finally(() => setBusy(false))
  }, [])
  return { busy, error, run }
}
