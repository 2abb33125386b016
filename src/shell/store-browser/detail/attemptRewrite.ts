import { ImmutableLogError, type EventStore, type Rewrite } from '../../../store/index.ts'

/** What came of an attempt to change history. */
export interface Attempted {
  /** The store's sentence; null if it let the change pass. */
  readonly refusal: string | null
  readonly hashBefore: string
  readonly hashAfter: string
  /** How many events the hashes cover: those that were there at the beginning. */
  readonly events: number
}

/**
 * Tries to change history for real, and takes the hash of all rows before and after.
 * @throws the store's errors other than the refusal, and the signal's reason
 */
export const attemptRewrite = async (
  store: EventStore,
  rewrite: Rewrite,
  signal: AbortSignal,
): Promise<Attempted> => {
  const events = await store.head()
  const hashBefore = await store.logHash({ to: events, signal })
  let refusal: string | null = null
  try {
    await store.rewrite(rewrite)
  } catch (error) {
    if (!(error instanceof ImmutableLogError)) throw error
    refusal = error.message
  }
  const hashAfter = await store.logHash({ to: events, signal })
  return { refusal, hashBefore, hashAfter, events }
}
