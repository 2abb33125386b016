import { useEffect, useRef } from 'react'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { useWords } from '../../../words/index.ts'
import { commandHandlingWords } from '../words/index.ts'
import { marksOf, msPerStep, shownAt, stopsOf, tookOf } from './film.ts'
import type { Trace } from './stage.ts'

/** Puts a trace under the playhead and plays it when it is new; how many of its steps are to be seen now. */
export const useTraceFilm = (playhead: Playhead, trace: Trace | null, sentId: string | null): number => {
  const words = useWords(commandHandlingWords).stages
  const known = useRef<string | null>(null)
  useEffect(() => {
    if (trace === null) {
      playhead.load({ duration: 0, stops: [], marks: [], describe: () => words.nothing }, 0)
      known.current = null
      return
    }
    const describe = (now: number): string => {
      const shown = shownAt(trace, now)
      const step = trace.steps[shown - 1]
      return step === undefined
        ? words.nothing
        : words.where(shown, trace.steps.length, words.short(step.stage), tookOf(trace.steps, shown - 1))
    }
    const duration = Math.max(0, trace.steps.length - 1) * msPerStep
    const stops = stopsOf(trace)
    // What lies in the log from an earlier visit waits at its end; what was just sent is played.
    const isSentNow = trace.id === sentId && known.current !== trace.id
    playhead.load({ duration, stops, marks: marksOf(trace, words.name), describe }, isSentNow ? 0 : duration)
    if (isSentNow) playhead.play()
    known.current = trace.id
  }, [playhead, trace, sentId, words])
  return usePlayheadState(playhead, ({ now }) => (trace === null ? 0 : shownAt(trace, now)))
}
