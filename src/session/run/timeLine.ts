import { frameAt, type Film, type Run } from '../../kernel/index.ts'
import type { TimeLine } from '../../playhead/index.ts'
import type { SimulatedLab } from '../simulatedLab.ts'
import type { Language } from '../../words/index.ts'

/** What the transport shows of a run. */
export interface TimeLineParts<State, Event, Input> {
  readonly lab: SimulatedLab<State, Event, Input>
  readonly film: Film<State, Event>
  readonly run: Run<Input>
  readonly language: Language
  /** The sentence for a moment, from its time in seconds and what happened last; null before the first event. */
  readonly say: (seconds: string, happened: string | null) => string
  readonly chooseBranch: (branch: number) => void
}

/** Film time for people: seconds with three digits. */
export const secondsOf = (at: number): string => (at / 1000).toFixed(3)

/** The time line of a film: a stop at each event, the lab's marks and health, and the branches of the run. */
export const timeLineOf = <State, Event, Input>(parts: TimeLineParts<State, Event, Input>): TimeLine => {
  const { lab, film, run, language, say, chooseBranch } = parts
  return {
    duration: film.until,
    stops: film.times,
    marks: lab.marks(film, language),
    health: lab.health(film),
    branches: {
      list: run.branches.map(({ number, from, at }) => ({ number, from, at })),
      current: run.current,
      choose: chooseBranch,
    },
    describe: (now) => {
      const frame = frameAt(film, now)
      return say(secondsOf(now), frame === null ? null : lab.describe(frame, language))
    },
  }
}
