import { openEventStore } from '../../store/index.ts'
import { appendHistory } from './appendHistory.ts'
import type { FromLoader, ToLoader } from './loadMessages.ts'

/** This thread, as far as it is used; the library of the page's types does not know it. */
const thread = globalThis as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<ToLoader>) => void): void
  postMessage(message: FromLoader): void
}

const cancelled = new AbortController()

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page and takes no origin
const tell = (message: FromLoader): void => thread.postMessage(message)

const load = async ({ store: name, events, seed }: Extract<ToLoader, { is: 'start' }>): Promise<void> => {
  // Generated events can be generated again: they need no flush to disk each time.
  const store = await openEventStore(name, { durability: 'relaxed' })
  try {
    const outcome = await appendHistory(
      store,
      { events, seed },
      { signal: cancelled.signal, onProgress: (progress) => tell({ is: 'progress', progress }) },
    )
    tell({ is: 'ended', outcome })
  } finally {
    store.close()
  }
}

thread.addEventListener('message', ({ data }) => {
  switch (data.is) {
    case 'start':
      load(data).catch((error: unknown) =>
        tell({ is: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      )
      break
    case 'cancel':
      cancelled.abort()
  }
})
