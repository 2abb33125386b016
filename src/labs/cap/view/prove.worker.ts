import { proveSome } from '../prove.ts'
import type { FromProver, ToProver } from './proveMessages.ts'

/** This thread, as far as it is used; the library of the page's types does not know it. */
const thread = globalThis as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<ToProver>) => void): void
  postMessage(message: FromProver): void
}

/** So many runs are played before the page hears of them. */
const runsAtOnce = 50

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page and takes no origin
const tell = (message: FromProver): void => thread.postMessage(message)

thread.addEventListener('message', ({ data: task }) => {
  try {
    for (let done = 0; done < task.count; done += runsAtOnce) {
      const count = Math.min(runsAtOnce, task.count - done)
      tell({ is: 'part', part: proveSome({ ...task, firstSeed: task.firstSeed + done, count }) })
    }
    tell({ is: 'done' })
  } catch (error) {
    tell({ is: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})
