import type { LoadOptions, LoadOutcome, LoadRun } from './appendHistory.ts'
import type { FromLoader, ToLoader } from './loadMessages.ts'

const tell = (worker: Worker, message: ToLoader): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes no origin
  worker.postMessage(message)
}

const listen = (worker: Worker, onProgress: LoadRun['onProgress']): Promise<LoadOutcome> =>
  new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromLoader>) => {
      switch (data.is) {
        case 'progress':
          onProgress?.(data.progress)
          break
        case 'ended':
          resolve(data.outcome)
          break
        case 'failed':
          reject(new Error(data.reason))
      }
    })
    worker.addEventListener('error', (event) => {
      const why = event.message === '' ? 'the browser could not start the worker' : event.message
      reject(new Error(`Failed to load the garage: because ${why}. Reload the page and try again.`))
    })
  })

/** Loads in a thread of its own, over a connection of its own, so that the page stays free. As `appendHistory`. */
export const loadInWorker = async (
  store: string,
  options: LoadOptions,
  { signal, onProgress }: LoadRun,
): Promise<LoadOutcome> => {
  const worker = new Worker(new URL('./garageLoader.worker.ts', import.meta.url), { type: 'module' })
  const cancel = (): void => tell(worker, { is: 'cancel' })
  signal?.addEventListener('abort', cancel)
  try {
    const ended = listen(worker, onProgress)
    tell(worker, { is: 'start', store, ...options })
    if (signal?.aborted === true) cancel()
    return await ended
  } finally {
    signal?.removeEventListener('abort', cancel)
    worker.terminate()
  }
}
