import { stateAt, type Millis, type Settings } from '../../../kernel/index.ts'
import type { TaughtStep } from '../../../teaching/index.ts'
import { measuresAt, type Measures } from '../measures.ts'
import type { AutonomyFilm, TimedInput } from '../playAutonomy.ts'
import type { AutonomyInput, AutonomyState, Fault } from '../state.ts'

export type LessonStepId =
  | 'ask'
  | 'copy'
  | 'down'
  | 'far'
  | 'shapes'
  | 'fields'
  | 'rename'
  | 'edit'
  | 'map'
  | 'age'
  | 'feeds'
  | 'silent'
  | 'gap'
  | 'tail'
  | 'swallowed'
  | 'right'
  | 'team'
  | 'report'

/** What the stage shows: the contexts, the map of owners, the matrix of fields. */
export type ViewId = 'world' | 'map' | 'fields'

/** One step: which film it is about, where it is looked at, and what must be true of it. */
export interface LessonStep extends TaughtStep<LessonStepId> {
  readonly settings: Settings
  readonly inputs: readonly TimedInput[]
  readonly from: Millis
  readonly view: ViewId
  /** The tab of the evidence that shows it. */
  readonly tab: string
  readonly holds: (film: AutonomyFilm) => boolean
}

/** The world at the end of a film. */
export const endOf = (film: AutonomyFilm): AutonomyState => stateAt(film, film.until)
/** All measures at the end of a film. */
export const measures = (film: AutonomyFilm): Measures => measuresAt(film, film.until)
/** Whether contexts ask. */
export const isAsking = (film: AutonomyFilm): boolean => film.initial.rules.way === 'ask'
/** Whether a film is a day long. */
export const isDay = (film: AutonomyFilm): boolean => film.initial.rules.story === 'day'
/** Whether nothing happened but errands: everybody is up, and no change came. */
export const isBare = (film: AutonomyFilm): boolean =>
  Object.values(endOf(film).up).every(Boolean) && endOf(film).turns === 0

/** Something that is done, and when. */
export const at = (time: Millis, input: AutonomyInput): TimedInput => ({ at: time, input })

/** A delivery to Invoicing that goes wrong on purpose. */
export const trap = (fault: Fault, seq: number): TimedInput =>
  at(0, { is: 'trapSet', trap: { copy: 'invoicing', fault, seq } })

/** An invoice that is posted. */
export const letter = (time: Millis, customer = 'C2'): TimedInput =>
  at(time, { is: 'asked', what: 'letter', customer })

type Rest = Pick<LessonStep, 'settings' | 'holds'> &
  Partial<Pick<LessonStep, 'inputs' | 'from' | 'predict' | 'view' | 'tab'>>

/** A step; what is left out is as in most of them. */
export const step = (id: LessonStepId, rest: Rest): LessonStep => ({
  id,
  inputs: [],
  from: 0,
  view: 'world',
  tab: 'numbers',
  ...rest,
})

/** Whether such a fault was set up in a film. */
export const hasFault = (film: AutonomyFilm, fault: Fault, seq: number): boolean =>
  film.frames.some(
    ({ event }) => event.is === 'trapSet' && event.trap.fault === fault && event.trap.seq === seq,
  )
