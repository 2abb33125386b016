import { useEffect, useRef, useState } from 'react'
import { measureContention, type ContentionResult } from './measureContention.ts'

/** A measurement of contention: not begun, under way, done or stopped. */
export interface OpenContention {
  readonly results: readonly ContentionResult[]
  readonly running: boolean
  /** What went wrong, in words; null when nothing did. */
  readonly error: string | null
  /** Begins anew; nothing while one is under way. */
  readonly start: () => void
  readonly stop: () => void
}

/** Measures on demand; leaving the screen stops it. */
export const useContention = (): OpenContention => {
  const [results, setResults] = useState<readonly ContentionResult[]>([])
  const [error, setError] = useState<string | null>(null)
  const [running, setRunning] = useState(false)
  const stopping = useRef<AbortController | null>(null)
  useEffect(() => () => stopping.current?.abort(), [])
  const start = (): void => {
    if (running) return
    const controller = new AbortController()
    stopping.current = controller
    setResults([])
    setError(null)
    setRunning(true)
    measureContention(controller.signal, (result) => setResults((before) => [...before, result]))
      .catch((reason: unknown) => {
        if (!controller.signal.aborted) setError(reason instanceof Error ? reason.message : String(reason))
      })
      .finally(() => setRunning(false))
  }
  return { results, running, error, start, stop: () => stopping.current?.abort() }
}
