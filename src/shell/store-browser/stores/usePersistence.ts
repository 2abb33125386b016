import { useEffect, useState } from 'react'

/** Whether the browser keeps the stores when room runs short. */
export interface Persistence {
  /** Null: not known, or the browser has no such thing. */
  readonly isPersisted: boolean | null
  /** Whether it was asked and said no. */
  readonly isRefused: boolean
  readonly ask: () => void
}

/** Asks the browser whether it keeps the stores, and asks it to. */
export const usePersistence = (): Persistence => {
  const [isPersisted, setPersisted] = useState<boolean | null>(null)
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    navigator.storage?.persisted?.().then(setPersisted, () => setPersisted(null))
  }, [])
  const ask = (): void => {
    const settle = async (): Promise<void> => {
      const granted = await navigator.storage.persist()
      setPersisted(granted)
      setRefused(!granted)
    }
    settle().catch(() => setRefused(true))
  }
  return { isPersisted, isRefused, ask }
}
