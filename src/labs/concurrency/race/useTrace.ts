import { useEffect, useMemo } from 'react'
import {
  countUpTo,
  usePlayhead,
  usePlayheadState,
  type Mark,
  type Playhead,
} from '../../../playhead/index.ts'
import { useWords } from '../../../words/index.ts'
import { concurrencyWords } from '../words/index.ts'
import { emptyDesk, type Race, type TraceEntry } from './desk.ts'

const msPerEntry = 1000
const none: readonly TraceEntry[] = []

/** The desks as they were at the moment of the playhead; null entry: before anything was done. */
export interface ShownMoment {
  readonly playhead: Playhead
  readonly entry: TraceEntry | null
  readonly desks: Race['desks']
  readonly isLatest: boolean
}

/** Lays what the clerks did under a playhead; whoever stands at the end follows. */
export const useTrace = (race: Race | null): ShownMoment => {
  const words = useWords(concurrencyWords)
  const playhead = usePlayhead({ speeds: { min: 0.1, max: 10 } })
  const trace = race?.trace ?? none
  const stops = useMemo(() => trace.map((_, index) => (index + 1) * msPerEntry), [trace])
  useEffect(() => {
    const marks: readonly Mark[] = trace.flatMap((entry, index) =>
      entry.desks[entry.act.clerk].told === 'conflict'
        ? [{ at: (index + 1) * msPerEntry, kind: 'rejection' as const, label: words.trace(entry) }]
        : [],
    )
    const describe = (now: number): string => {
      const entry = trace[countUpTo(stops, now) - 1]
      return entry === undefined ? words.stage.begin : words.trace(entry)
    }
    const end = stops.at(-1) ?? 0
    const { now, duration } = playhead.getState()
    playhead.load({ duration: end, stops, marks, describe }, now >= duration ? end : Math.min(now, end))
  }, [playhead, trace, stops, words])
  const count = usePlayheadState(playhead, ({ now }) => countUpTo(stops, now))
  const entry = trace[count - 1] ?? null
  const isLatest = count >= trace.length
  const before: Race['desks'] = { anna: emptyDesk, bram: emptyDesk }
  return { playhead, entry, desks: isLatest ? (race?.desks ?? before) : (entry?.desks ?? before), isLatest }
}
