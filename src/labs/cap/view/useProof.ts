import { useCallback, useEffect, useRef, useState } from 'react'
import { addProofs, noProof, type ProofResult, type ProofTask } from '../prove.ts'
import type { FromProver } from './proveMessages.ts'

/** A proof on its way, or done. */
export interface ProofView {
  readonly running: boolean
  readonly all: number
  readonly result: ProofResult
  /** Measured: runs in a real second. */
  readonly perSecond: number
  readonly error: string | null
}

const nothing: ProofView = { running: false, all: 0, result: noProof, perSecond: 0, error: null }

/** Plays random schedules in a worker of its own, so that the page stays free. */
export const useProof = () => {
  const [view, setView] = useState(nothing)
  const worker = useRef<Worker | null>(null)
  const cancel = useCallback((): void => {
    worker.current?.terminate()
    worker.current = null
    setView((before) => ({ ...before, running: false }))
  }, [])
  useEffect(() => () => worker.current?.terminate(), [])
  const start = useCallback((task: ProofTask): void => {
    worker.current?.terminate()
    const made = new Worker(new URL('prove.worker.ts', import.meta.url), { type: 'module' })
    worker.current = made
    const started = performance.now()
    setView({ ...nothing, running: true, all: task.count })
    made.addEventListener('message', ({ data }: MessageEvent<FromProver>) => {
      setView((before) => {
        if (data.is === 'failed') return { ...before, running: false, error: data.reason }
        if (data.is === 'done') return { ...before, running: false }
        const result = addProofs(before.result, data.part)
        return { ...before, result, perSecond: (1000 * result.runs) / (performance.now() - started) }
      })
    })
    made.addEventListener('error', ({ message }) =>
      setView((before) => ({ ...before, running: false, error: message })),
    )
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes no origin
    made.postMessage(task)
  }, [])
  return { view, start, cancel }
}
