import { useEffect, useMemo, useState } from 'react'
import {
  countUpTo,
  usePlayhead,
  usePlayheadState,
  type Mark,
  type Playhead,
} from '../../../playhead/index.ts'
import { useWords } from '../../../words/index.ts'
import { restoreWords } from '../words/index.ts'
import type { Act, Desk } from './desk.ts'

const msPerAct = 1_000

/** The desk as it was at the moment of the playhead; null before anything was done. */
export interface ShownDesk {
  readonly playhead: Playhead
  readonly shown: Desk | null
  readonly isLatest: boolean
  /** Goes to the desk after so many acts, as soon as it is there. */
  readonly goTo: (acts: number) => void
}

const kindOf = (act: Act | undefined): Mark['kind'] => (act?.is === 'mistake' ? 'failure' : 'note')

/** Lays what was done under a playhead; whoever stands at the end follows. */
export const useTrace = (trace: readonly Desk[]): ShownDesk => {
  const words = useWords(restoreWords)
  const playhead = usePlayhead({ speeds: { min: 0.1, max: 10 } })
  const stops = useMemo(() => trace.map((_, index) => (index + 1) * msPerAct), [trace])
  useEffect(() => {
    const told = (place: number): string => words.acts(trace[place]?.acts.at(-1))
    const marks = trace.map(({ acts }, index): Mark => ({
      at: (index + 1) * msPerAct,
      label: told(index),
      kind: kindOf(acts.at(-1)),
    }))
    const describe = (now: number): string => told(countUpTo(stops, now) - 1)
    const end = stops.at(-1) ?? 0
    const { now, duration } = playhead.getState()
    playhead.load({ duration: end, stops, marks, describe }, now >= duration ? end : Math.min(now, end))
  }, [playhead, trace, stops, words])
  const count = usePlayheadState(playhead, ({ now }) => countUpTo(stops, now))
  const [target, setTarget] = useState<number | null>(null)
  useEffect(() => {
    if (target === null || trace.length < target) return
    playhead.pause()
    playhead.seek(target * msPerAct)
    setTarget(null)
  }, [playhead, trace, target])
  return { playhead, shown: trace[count - 1] ?? null, isLatest: count >= trace.length, goTo: setTarget }
}
