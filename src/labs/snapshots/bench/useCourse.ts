import { useEffect, useMemo } from 'react'
import {
  countUpTo,
  usePlayhead,
  usePlayheadState,
  type Mark,
  type Playhead,
} from '../../../playhead/index.ts'
import { useWords } from '../../../words/index.ts'
import { snapshotsWords } from '../words/index.ts'
import type { LoadedBeside } from './bench.ts'

const msPerEvent = 20

/** Where the playhead stands on the events of the loaded account. */
export interface CourseMoment {
  readonly playhead: Playhead
  /** Order of the event; 0 before the first. */
  readonly order: number
}

/** Lays the events of the loaded account under a playhead: those skipped and those replayed. */
export const useCourse = (loaded: LoadedBeside | null): CourseMoment => {
  const words = useWords(snapshotsWords).stage
  const playhead = usePlayhead({ speeds: { min: 0.1, max: 100 } })
  const count = loaded?.version ?? 0
  const stops = useMemo(() => Array.from({ length: count }, (_, index) => (index + 1) * msPerEvent), [count])
  useEffect(() => {
    const from = loaded?.from ?? 0
    const refused = (loaded?.refused ?? []).map(({ version, why }): Mark => ({
      at: version * msPerEvent,
      kind: 'rejection',
      label: words.refused(version, why),
    }))
    const used: readonly Mark[] =
      from === 0 ? [] : [{ at: from * msPerEvent, kind: 'note', label: words.used(from) }]
    const marks = [...refused, ...used].toSorted((a, b) => a.at - b.at)
    const describe = (now: number): string => {
      const order = countUpTo(stops, now)
      return order === 0 ? words.begin : words.at(order, order <= from)
    }
    const duration = count * msPerEvent
    playhead.load({ duration, stops, marks, describe }, duration)
  }, [playhead, loaded, count, stops, words])
  return { playhead, order: usePlayheadState(playhead, ({ now }) => countUpTo(stops, now)) }
}
