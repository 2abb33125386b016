import { measureLoads } from './measureLoads.ts'
import type { FromMeasurer, ToMeasurer } from './measureMessages.ts'

/** This thread, as far as it is used; the library of the page's types does not know it. */
const thread = globalThis as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<ToMeasurer>) => void): void
  postMessage(message: FromMeasurer): void
}

const cancelled = new AbortController()
const { signal } = cancelled

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page and takes no origin
const tell = (message: FromMeasurer): void => thread.postMessage(message)

thread.addEventListener('message', ({ data }) => {
  switch (data.is) {
    case 'start':
      measureLoads(data.task, {
        signal,
        filled: (events) => tell({ is: 'filled', events }),
        tell: (times) => tell({ is: 'measured', times }),
      })
        .then(() => tell({ is: 'ended', cancelled: false }))
        .catch((error: unknown) => {
          if (signal.aborted) tell({ is: 'ended', cancelled: true })
          else tell({ is: 'failed', reason: error instanceof Error ? error.message : String(error) })
        })
      break
    case 'cancel':
      cancelled.abort()
  }
})
