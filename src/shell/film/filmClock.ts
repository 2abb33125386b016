import { MotionGlobalConfig, processFrame } from 'framer-motion'
import { driveClock } from '../../playhead/index.ts'

/** A page is opened so long before its film begins, in milliseconds: framer-motion's own clock then never goes back. */
const beforeFilm = 1000

/** Time that moves only when it is told to. In milliseconds since the film began. */
export interface FilmClock {
  readonly now: () => number
  /** Goes on to a moment, not before the present one: the playhead first, then framer-motion. */
  readonly advanceTo: (at: number) => void
}

/** Gives playhead and framer-motion one clock that only `advanceTo` moves. To be called before the first render. */
export const startFilmClock = (): FilmClock => {
  let now = -beforeFilm
  let asked: ((at: number) => void) | null = null
  MotionGlobalConfig.useManualTiming = true
  driveClock({
    ask: (frame) => {
      asked = frame
    },
    now: () => now,
  })
  return {
    now: () => now,
    advanceTo: (at) => {
      now = at
      const frame = asked
      asked = null
      frame?.(at)
      processFrame(at + beforeFilm)
    },
  }
}
