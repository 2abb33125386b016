import { useEffect, useRef, useState } from 'react'

/**
 * Reads something anew each time that `version` changes. While one reading runs no second one is begun: changes that come
 * meanwhile are covered by one more at its end, however many they are.
 */
export const useRead = <Value>(read: () => Promise<Value>, version: unknown): Value | null => {
  const [value, setValue] = useState<Value | null>(null)
  const latest = useRef(read)
  const running = useRef(false)
  const wanted = useRef(false)
  const gone = useRef(false)

  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])

  useEffect(() => {
    latest.current = read
    wanted.current = true
    const go = async (): Promise<void> => {
      if (running.current) return
      running.current = true
      try {
        while (wanted.current && !gone.current) {
          wanted.current = false
          const next = await latest.current()
          if (!gone.current) setValue(next)
        }
      } finally {
        running.current = false
      }
    }
    // What the store cannot read it reports in the event log; here the last good answer stays.
    go().catch(() => undefined)
    // oxlint-disable-next-line react/exhaustive-deps -- `version` says when to read; `read` is made anew each time
  }, [version])
  return value
}
