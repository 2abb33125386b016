import { stateAt, type Millis } from '../../kernel/index.ts'
import type { TaughtStep } from '../../teaching/index.ts'
import type { BreakerFilm } from './playBreaker.ts'
import type { FilmId } from './scenario.ts'

export type LessonStepId =
  'why' | 'trip' | 'threshold' | 'open' | 'ready' | 'close' | 'slow' | 'without' | 'recover' | 'libraries'

/** One step: its film, where the playhead is put, and what must be true. */
export interface LessonStep extends TaughtStep<LessonStepId> {
  readonly film: FilmId
  readonly from: Millis
  readonly holds: (film: BreakerFilm) => boolean
}

const end = (film: BreakerFilm) => stateAt(film, film.until)

const changesOf = (film: BreakerFilm): readonly string[] =>
  film.frames.flatMap(({ state }) =>
    state.facts.flatMap((fact) => (fact.is === 'changed' ? [`${fact.change.from}-${fact.change.to}`] : [])),
  )

/** The lesson: ten steps, each over a film of its own. */
export const breakerLesson: readonly LessonStep[] = [
  {
    id: 'why',
    film: 'closed',
    from: 500,
    holds: (film) => end(film).answers.ok === 3 && end(film).breaker.mode === 'closed',
  },
  {
    id: 'trip',
    film: 'trip',
    from: 500,
    predict: { kind: 'number', min: 1, max: 10, step: 1, right: 5, tolerance: 0 },
    holds: (film) =>
      stateAt(film, 2500).breaker.mode === 'closed' &&
      stateAt(film, 2600).breaker.mode === 'open' &&
      end(film).answers.failed === 5 &&
      end(film).answers.rejected === 1,
  },
  {
    id: 'threshold',
    film: 'boundary',
    from: 3000,
    predict: { kind: 'choice', options: ['closed', 'open'], right: 'open' },
    holds: (film) =>
      stateAt(film, 3400).breaker.mode === 'closed' && end(film).breaker.lastChange?.to === 'open',
  },
  {
    id: 'open',
    film: 'open',
    from: 2500,
    predict: { kind: 'number', min: 0, max: 8, step: 1, right: 5, tolerance: 0 },
    holds: (film) => end(film).sent === 5 && end(film).answers.rejected === 3,
  },
  {
    id: 'ready',
    film: 'ready',
    from: 8000,
    predict: { kind: 'choice', options: ['open', 'halfOpen'], right: 'open' },
    holds: (film) =>
      stateAt(film, 8500).breaker.mode === 'open' &&
      changesOf(film).includes('open-halfOpen') &&
      stateAt(film, 9010).breaker.mode === 'halfOpen',
  },
  {
    id: 'close',
    film: 'close',
    from: 9000,
    holds: (film) =>
      changesOf(film).join(' ') === 'closed-open open-halfOpen halfOpen-closed' &&
      end(film).breaker.metrics.entries.length === 0,
  },
  {
    id: 'slow',
    film: 'slow',
    from: 5000,
    predict: { kind: 'choice', options: ['yes', 'no'], right: 'yes' },
    holds: (film) =>
      film.frames.some(({ state }) =>
        state.facts.some((fact) => fact.is === 'changed' && fact.change.why.is === 'slowRate'),
      ) && end(film).answers.failed === 0,
  },
  {
    id: 'without',
    film: 'without',
    from: 5000,
    predict: { kind: 'choice', options: ['threads', 'supplier'], right: 'threads' },
    holds: (film) => end(film).answers.noThread > 100 && end(film).mostThreads === 20,
  },
  {
    id: 'recover',
    film: 'recover',
    from: 12_000,
    predict: { kind: 'choice', options: ['with', 'without'], right: 'with' },
    holds: (film) => end(film).recoveredAfter !== null,
  },
  {
    id: 'libraries',
    film: 'presets',
    from: 2000,
    predict: { kind: 'choice', options: ['resilience4j', 'opossum'], right: 'resilience4j' },
    holds: (film) => end(film).breaker.mode === 'open',
  },
]
