import { useCallback, useEffect, useRef, useState } from 'react'
import type { Settings } from '../../../kernel/index.ts'
import { useEventStore } from '../../../workspace/index.ts'
import { firstSettings } from './runSettings.ts'
import { appendChanges, readNewestRun, type StoredRun } from './runStream.ts'

/** The settings of the lab, kept in the event store. */
export interface LabRun {
  readonly settings: Settings
  /** The stream that they are kept in; null until something is changed. */
  readonly stream: string | null
  /** Version of that stream; 0 without one. */
  readonly version: number
  /** What could not be kept, in a sentence; null when all is well. */
  readonly error: string | null
  /** Shows other settings at once without keeping them: a slider on its way. */
  readonly preview: (settings: Settings) => void
  /** Shows other settings and appends an event for each that changed. */
  readonly change: (settings: Settings) => void
  /** Keeps what is shown. */
  readonly keep: () => void
}

/** The newest run of the lab in the open store; null while it is read. */
export const useRun = (): LabRun | null => {
  const store = useEventStore()
  const [loaded, setLoaded] = useState(false)
  const [settings, setSettings] = useState<Settings>(firstSettings)
  const [stored, setStored] = useState<StoredRun | null>(null)
  const [error, setError] = useState<string | null>(null)
  const latest = useRef<Settings>(firstSettings)
  const chain = useRef<Promise<StoredRun | null>>(Promise.resolve(null))

  useEffect(() => {
    let over = false
    const start = (run: StoredRun | null): void => {
      if (over) return
      const found = run?.settings ?? firstSettings
      chain.current = Promise.resolve(run)
      latest.current = found
      setSettings(found)
      setStored(run)
      setLoaded(true)
    }
    readNewestRun(store).then(start, (reason: unknown) => {
      start(null)
      if (!over) setError(reason instanceof Error ? reason.message : String(reason))
    })
    return () => {
      over = true
    }
  }, [store])

  const preview = useCallback((changes: Settings): void => {
    latest.current = { ...latest.current, ...changes }
    setSettings(latest.current)
  }, [])

  const keep = useCallback((): void => {
    const after = latest.current
    chain.current = chain.current.then(async (run) => {
      try {
        const appended = await appendChanges(store, run, after)
        setStored(appended)
        setError(null)
        return appended
      } catch (reason) {
        setError(reason instanceof Error ? reason.message : String(reason))
        return run
      }
    })
  }, [store])

  const change = useCallback(
    (changes: Settings): void => {
      preview(changes)
      keep()
    },
    [preview, keep],
  )

  if (!loaded) return null
  return {
    settings,
    stream: stored?.stream ?? null,
    version: stored?.version ?? 0,
    error,
    preview,
    change,
    keep,
  }
}
