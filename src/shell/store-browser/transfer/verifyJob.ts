import type { EventStore } from '../../../store/index.ts'
import type { JobRun, JobState } from './jobState.ts'

/** Reads every row and takes the log hash. @throws the store's errors and the signal's reason */
export const verifyJob = async (store: EventStore, { signal, tell }: JobRun): Promise<JobState> => {
  const began = performance.now()
  const running = { is: 'running', what: 'verify', store: store.name, done: 0, total: null } as const
  tell({ ...running, phase: 'verifying' })
  const damages = await store.verify(signal)
  tell({ ...running, phase: 'hashing' })
  const events = await store.head()
  const logHash = await store.logHash({ to: events, signal })
  return { is: 'verified', store: store.name, events, damages, logHash, wallMs: performance.now() - began }
}
