import { useEffect, useRef, useState } from 'react'
import type { LoadTimes, MeasureTask } from './measureLoads.ts'
import type { FromMeasurer, ToMeasurer } from './measureMessages.ts'

/** What was measured so far, and how to measure. */
export interface Measurements {
  readonly times: readonly LoadTimes[]
  /** What is (or was) measured; null before the first time. */
  readonly task: MeasureTask | null
  readonly running: boolean
  /** Events stored so far. */
  readonly filled: number
  readonly error: string | null
  readonly start: (task: MeasureTask) => void
  readonly cancel: () => void
}

const none = { times: [], task: null, running: false, filled: 0, error: null } as const

type Shown = Omit<Measurements, 'start' | 'cancel'>

const send = (worker: Worker, message: ToMeasurer): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes no origin
  worker.postMessage(message)
}

const after = (shown: Shown, message: FromMeasurer): Shown => {
  switch (message.is) {
    case 'filled':
      return { ...shown, filled: message.events }
    case 'measured':
      return { ...shown, times: [...shown.times, message.times], filled: message.times.events }
    case 'ended':
      return { ...shown, running: false }
    case 'failed':
      return { ...shown, running: false, error: message.reason }
  }
}

/** Measures in a thread of its own, so that the page stays free. Leaving the page ends it. */
export const useMeasurements = (): Measurements => {
  const [shown, setShown] = useState<Shown>(none)
  const thread = useRef<Worker | null>(null)
  useEffect(() => () => thread.current?.terminate(), [])
  const start = (task: MeasureTask): void => {
    thread.current?.terminate()
    const worker = new Worker(new URL('./measurer.worker.ts', import.meta.url), { type: 'module' })
    thread.current = worker
    setShown({ ...none, task, running: true })
    worker.addEventListener('message', ({ data }: MessageEvent<FromMeasurer>) => {
      setShown((before) => after(before, data))
      if (data.is === 'ended' || data.is === 'failed') worker.terminate()
    })
    worker.addEventListener('error', ({ message }) =>
      setShown((before) => ({ ...before, running: false, error: message })),
    )
    send(worker, { is: 'start', task })
  }
  const cancel = (): void => {
    if (thread.current !== null) send(thread.current, { is: 'cancel' })
  }
  return { ...shown, start, cancel }
}
