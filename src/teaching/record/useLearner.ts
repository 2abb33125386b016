import { useCallback, useMemo } from 'react'
import { useEventStore, useProjection } from '../../workspace/index.ts'
import { learnerRecord, recordStream, type LearnerEntry, type LearnerRecord } from './learnerRecord.ts'

/** What the learner did so far, and how to add to it. */
export interface Learner {
  readonly record: LearnerRecord
  readonly write: (entry: LearnerEntry) => Promise<void>
  /** Begins a new record, with these entries if any are given; the old one stays in the log. */
  readonly startOver: (entries?: readonly LearnerEntry[]) => Promise<void>
}

/** The learner's record in the open store. */
export const useLearner = (): Learner => {
  const store = useEventStore()
  const [view] = useProjection(learnerRecord)
  const record = view.state
  const { number } = record
  const write = useCallback(
    async (entry: LearnerEntry) => {
      await store.append(recordStream(number), [{ ...entry, actor: 'you' }], 'any')
    },
    [store, number],
  )
  const startOver = useCallback(
    async (entries: readonly LearnerEntry[] = []) => {
      const begun: LearnerEntry = { eventType: 'LearningBegun', eventData: { number: number + 1 } }
      const events = [begun, ...entries].map((entry) => ({ ...entry, actor: 'you' }))
      await store.append(recordStream(number + 1), events, 'none')
    },
    [store, number],
  )
  return useMemo(() => ({ record, write, startOver }), [record, write, startOver])
}
