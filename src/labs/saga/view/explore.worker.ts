import { exploreAll, type Explored, type ExploreTask } from './exploreAll.ts'

/** This thread, as far as it is used; the library of the page's types does not know it. */
const thread = globalThis as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<ExploreTask>) => void): void
  postMessage(message: Explored): void
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page and takes no origin
thread.addEventListener('message', ({ data }) => thread.postMessage(exploreAll(data)))
