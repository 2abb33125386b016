import { useEffect, useState } from 'react'
import type { EventStore } from '../../../store/index.ts'

/** When the events of a log were recorded, in milliseconds since 1970; index 0 is position 1. */
export interface LogTimes {
  readonly times: Float64Array
  /** Indexes at which another day begins (UTC), the first event's among them. */
  readonly dayStarts: readonly number[]
}

const nothing: LogTimes = { times: new Float64Array(), dayStarts: [] }

const day = 86_400_000

/** Between two changes of what is shown, in real milliseconds: a load brings hundreds of batches. */
const quiet = 300

/** Collects times without copying what it has; a view of them costs nothing. */
const createCollector = () => {
  let buffer = new Float64Array(1_024)
  let length = 0
  const dayStarts: number[] = []
  return {
    add: (time: number): void => {
      if (length === buffer.length) {
        const larger = new Float64Array(2 * length)
        larger.set(buffer)
        buffer = larger
      }
      const before = length === 0 ? Number.NaN : Math.floor((buffer[length - 1] ?? 0) / day)
      if (Math.floor(time / day) !== before) dayStarts.push(length)
      buffer[length] = time
      length += 1
    },
    view: (): LogTimes => ({ times: buffer.subarray(0, length), dayStarts: [...dayStarts] }),
  }
}

/** The times of a store's events; grows live, a few times a second at most. */
export const useLogTimes = (store: EventStore): LogTimes => {
  const [log, setLog] = useState<LogTimes>(nothing)
  useEffect(() => {
    const collector = createCollector()
    let shownAt = -Infinity
    let timer: ReturnType<typeof setTimeout> | null = null
    const show = (): void => {
      timer = null
      shownAt = performance.now()
      setLog(collector.view())
    }
    const unfollow = store.follow(0, {
      events: (events) => {
        for (const event of events) collector.add(Date.parse(event.recordedAt))
      },
      caughtUp: () => {
        timer ??= setTimeout(show, Math.max(0, shownAt + quiet - performance.now()))
      },
    })
    return () => {
      unfollow()
      if (timer !== null) clearTimeout(timer)
    }
  }, [store])
  return log
}
