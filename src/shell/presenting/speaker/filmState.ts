import type { Mark, PlayheadState } from '../../../playhead/index.ts'
import type { FilmState } from './presentingChannel.ts'

/** How many marked moments before and after the playhead are told. */
const around = { before: 2, after: 2 }

/** The marks around a moment, the last ones that have happened and the next ones to come; ascending by `at` as given. */
export const marksAround = (marks: readonly Mark[], now: number): readonly Mark[] => {
  const found = marks.findIndex(({ at }) => at > now)
  const next = found < 0 ? marks.length : found
  return marks.slice(Math.max(0, next - around.before), next + around.after)
}

/** What the speaker's window is told of a time line; null while nothing is on it. */
export const filmStateOf = ({ now, duration, playing, marks, describe }: PlayheadState): FilmState | null =>
  duration === 0 ? null : { now, duration, playing, sentence: describe(now), marks: marksAround(marks, now) }
