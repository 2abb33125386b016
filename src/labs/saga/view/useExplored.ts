import { useCallback, useEffect, useRef, useState } from 'react'
import type { Explored, ExploreTask } from './exploreAll.ts'

/** Where the search stands. */
export interface ExploredView {
  readonly running: boolean
  readonly task: ExploreTask | null
  readonly found: Explored | null
  readonly error: string | null
}

const nothing: ExploredView = { running: false, task: null, found: null, error: null }

/** Goes through all interleavings in a worker of its own, so that the page stays free. */
export const useExplored = () => {
  const [view, setView] = useState(nothing)
  const worker = useRef<Worker | null>(null)
  useEffect(() => () => worker.current?.terminate(), [])
  const start = useCallback((task: ExploreTask): void => {
    worker.current?.terminate()
    const made = new Worker(new URL('explore.worker.ts', import.meta.url), { type: 'module' })
    worker.current = made
    setView({ ...nothing, running: true, task })
    made.addEventListener('message', ({ data }: MessageEvent<Explored>) => {
      setView({ running: false, task, found: data, error: null })
      made.terminate()
    })
    made.addEventListener('error', ({ message }) =>
      setView({ running: false, task, found: null, error: message }),
    )
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes no origin
    made.postMessage(task)
  }, [])
  return { view, start }
}
