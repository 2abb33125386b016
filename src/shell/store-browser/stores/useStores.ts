import { useCallback, useEffect, useState } from 'react'
import { listStores } from '../../../store/index.ts'

/** The stores in this browser. */
export interface Stores {
  /** In alphabetical order; the open one is always among them. */
  readonly names: readonly string[]
  readonly error: string | null
  readonly refresh: () => void
}

/** Lists the stores, again when the page is shown again: other tabs make and delete some. */
export const useStores = (open: string): Stores => {
  const [names, setNames] = useState<readonly string[]>([])
  const [error, setError] = useState<string | null>(null)
  const refresh = useCallback((): void => {
    const list = async (): Promise<void> => {
      setNames(await listStores())
      setError(null)
    }
    list().catch((reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)))
  }, [])
  useEffect(() => {
    refresh()
    document.addEventListener('visibilitychange', refresh)
    return () => document.removeEventListener('visibilitychange', refresh)
  }, [refresh])
  return { names: names.includes(open) ? names : [open, ...names].toSorted(), error, refresh }
}
