import { exportFileName, exportToBlob, type EventStore } from '../../../store/index.ts'
import type { JobRun, JobState } from './jobState.ts'

/** Hands a file to the browser, which saves it where downloads go. */
const save = (blob: Blob, file: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = file
  link.click()
  // The browser has taken its own hold by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Exports a store as JSON Lines. @throws the store's errors and the signal's reason */
export const exportJob = async (store: EventStore, { signal, tell }: JobRun): Promise<JobState> => {
  const began = performance.now()
  let events = 0
  const blob = await exportToBlob(store, {
    signal,
    onProgress: ({ phase, done, total }) => {
      events = total
      tell({
        is: 'running',
        what: 'export',
        store: store.name,
        phase,
        done,
        total: phase === 'hashing' ? null : total,
      })
    },
  })
  const file = exportFileName(store.name, new Date().toISOString())
  save(blob, file)
  return {
    is: 'exported',
    store: store.name,
    events,
    file,
    bytes: blob.size,
    wallMs: performance.now() - began,
  }
}
