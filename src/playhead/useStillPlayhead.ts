import { useMemo } from 'react'
import { createPlayhead, type Playhead } from './playhead.ts'

/** A playhead that stands at a moment of a film, for pictures on paper. In milliseconds of film time. */
export const useStillPlayhead = (duration: number, now: number): Playhead =>
  useMemo(() => {
    const playhead = createPlayhead()
    playhead.load({ duration, stops: [], marks: [], describe: () => '' }, now)
    return playhead
  }, [duration, now])
