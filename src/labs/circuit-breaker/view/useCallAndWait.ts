import { useCallback, useEffect, useState } from 'react'
import type { Millis } from '../../../kernel/index.ts'
import type { BreakerFilm } from '../playBreaker.ts'
import type { BreakerRun } from './breakerRun.ts'

/** When the last call that was made by hand at `at` is answered; null while it is not, in this film. */
const answeredAt = ({ frames }: BreakerFilm, at: Millis): Millis | null => {
  const made = frames.findLastIndex((frame) => frame.event.is === 'called' && frame.at === at)
  const call = frames[made]?.state.asked
  if (call === undefined) return null
  const isAnswer = (frame: BreakerFilm['frames'][number]): boolean =>
    frame.state.facts.some((fact) => fact.is === 'answered' && fact.call === call)
  return frames.slice(made).find(isAnswer)?.at ?? null
}

interface Waiting {
  readonly at: Millis
  readonly film: BreakerFilm
}

/** Calls where the playhead is, and moves it to the moment of the answer once the new film is there. */
export const useCallAndWait = (run: BreakerRun): (() => void) => {
  const { film, playhead, give } = run
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  useEffect(() => {
    if (waiting === null || waiting.film === film) return
    const at = answeredAt(film, waiting.at)
    if (at !== null) playhead.seek(at)
    setWaiting(null)
  }, [waiting, film, playhead])
  return useCallback(() => {
    const { now } = playhead.getState()
    playhead.pause()
    setWaiting({ at: now, film })
    void give({ is: 'called' }, now)
  }, [film, playhead, give])
}
