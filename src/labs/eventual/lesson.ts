import { stateAt, type Millis, type Settings } from '../../kernel/index.ts'
import type { TaughtStep } from '../../teaching/index.ts'
import { breakEvenLag, chanceToRead, clashChance } from './closedForm.ts'
import {
  copiesMeasuresAt,
  divergentCopies,
  promisesOf,
  screenMeasuresAt,
  type CopiesMeasures,
} from './measures.ts'
import type { BoardState } from './model/board.ts'
import type { CopiesState } from './model/copies/state.ts'
import { finalityOf } from './model/everyday.ts'
import { readSettings } from './model/settings.ts'
import { playEventual, type EventualFilm, type TimedInput } from './playEventual.ts'
import { screenCopy, shownBy } from './screens.ts'

export type LessonStepId =
  | 'lag'
  | 'chance'
  | 'quorum'
  | 'behind'
  | 'own'
  | 'backwards'
  | 'forward'
  | 'lost'
  | 'gossip'
  | 'lies'
  | 'honest'
  | 'everyday'
  | 'last-free'
  | 'price'

/** One step: which film it is about, where it is looked at, and what must be true of it. */
export interface LessonStep extends TaughtStep<LessonStepId> {
  readonly settings: Settings
  readonly inputs: readonly TimedInput[]
  /** Where the playhead is put. */
  readonly from: Millis
  readonly holds: (film: EventualFilm) => boolean
}

type OfCopies = (measures: CopiesMeasures, end: CopiesState, film: EventualFilm) => boolean

/** Something about a film about copies, at its end. */
const copies =
  (isSo: OfCopies) =>
  (film: EventualFilm): boolean => {
    const measures = copiesMeasuresAt(film, film.until)
    const end = stateAt(film, film.until)
    return measures !== null && end.world === 'copies' && isSo(measures, end, film)
  }

const board =
  (isSo: (end: BoardState) => boolean) =>
  (film: EventualFilm): boolean => {
    const end = stateAt(film, film.until)
    return end.world === 'board' && isSo(end)
  }

const answeredAt = (film: EventualFilm): Millis =>
  film.frames.find(({ state }) => state.world === 'copies' && state.last.is === 'answered')?.at ?? 0

/** Copies that are behind when Ann hears that her first change is saved. */
const behindWhenAnswered = (film: EventualFilm): number => {
  const state = stateAt(film, answeredAt(film))
  return state.world === 'copies' ? divergentCopies(state) : 0
}

/** Whether the honest screen turns to “confirmed” in the very frame in which its copy has the change. */
const confirmsAtDelivery = (film: EventualFilm): boolean =>
  film.frames.every(
    ({ state }) =>
      state.world !== 'copies' ||
      (shownBy('honest', state).says === 'confirmed') ===
        (state.ops.length > 0 && (screenCopy(state)?.version ?? 0) > 0),
  )

type Rest = Pick<LessonStep, 'settings' | 'holds' | 'predict'> & Partial<Pick<LessonStep, 'inputs' | 'from'>>

const step = (id: LessonStepId, rest: Rest): LessonStep => ({ id, inputs: [], from: 0, ...rest })

const wanders: Settings = { writes: 5, writeEvery: 2000, delay: 3000, bobEvery: 700 }
const oneLost: Settings = { writes: 1, loss: 0.7 }
const slowly: Settings = { writes: 1, delay: 4000 }

/** The lesson: how eventual is it, what does less of it cost, and who minds. */
export const eventualLesson: readonly LessonStep[] = [
  step('lag', {
    settings: { writes: 1 },
    predict: { kind: 'number', min: 0, max: 3, step: 1, right: 2, tolerance: 0 },
    holds: copies(
      ({ divergent, divergentFor, ownReads }, { sent }, film) =>
        behindWhenAnswered(film) === 2 &&
        divergent === 0 &&
        divergentFor < 3000 &&
        ownReads === 1 &&
        sent.compare === 0,
    ),
  }),
  step('chance', {
    settings: { writes: 12 },
    predict: { kind: 'number', min: 0, max: 100, step: 5, right: 70, tolerance: 10 },
    holds: copies(({ ownReads, ownMissed }) => {
      const expected = chanceToRead(readSettings().copies, 500) ?? 0
      return ownReads === 12 && ownMissed > 0 && ownMissed < 7 && Math.abs(expected - 0.7) < 0.01
    }),
  }),
  step('quorum', {
    settings: { writes: 12, readFrom: 2, writeTo: 2 },
    predict: { kind: 'choice', options: ['never', 'rarely', 'same'], right: 'never' },
    holds: copies(
      ({ ownReads, ownMissed, writeLatency }) =>
        ownReads === 12 && ownMissed === 0 && (writeLatency ?? 0) > 600,
    ),
  }),
  step('behind', {
    settings: { writes: 10, writeEvery: 600, delay: 4000, bobEvery: 700 },
    predict: { kind: 'number', min: 0, max: 10, step: 1, right: 4, tolerance: 1 },
    holds: copies(
      ({ versionsBehind }, { ops }) => versionsBehind === 4 && ops.some(({ who }) => who === 'bob'),
    ),
  }),
  step('own', {
    settings: { writes: 6, delay: 2000, ownWrites: true },
    predict: { kind: 'choice', options: ['nothing', 'reads', 'writes'], right: 'reads' },
    holds: copies(
      ({ ownMissed, askedAgain, readLatency, refused }, end) =>
        ownMissed === 0 &&
        askedAgain > 0 &&
        refused === 0 &&
        (readLatency ?? 0) > 300 &&
        promisesOf(end).ownWrites,
    ),
  }),
  step('backwards', {
    settings: wanders,
    predict: { kind: 'choice', options: ['yes', 'no'], right: 'yes' },
    holds: copies(
      ({ backwards, refused }, end) =>
        backwards > 0 &&
        refused === 0 &&
        !promisesOf(end).monotonic &&
        end.ops.filter(({ f }) => f === 'w').length === 5,
    ),
  }),
  step('forward', {
    settings: { ...wanders, monotonic: true, whenBehind: 'refuse' },
    predict: { kind: 'choice', options: ['older', 'later'], right: 'later' },
    holds: copies(
      ({ backwards, refused }, end) => backwards === 0 && refused > 0 && promisesOf(end).monotonic,
    ),
  }),
  step('lost', {
    settings: oneLost,
    predict: { kind: 'choice', options: ['soon', 'never'], right: 'never' },
    holds: copies(({ divergent, gossip }) => divergent > 0 && gossip === 0),
  }),
  step('gossip', {
    settings: { ...oneLost, gossipEvery: 1000 },
    predict: { kind: 'number', min: 0, max: 120, step: 10, right: 60, tolerance: 10 },
    holds: copies(({ divergent, gossip }) => divergent === 0 && gossip > 30),
  }),
  step('lies', {
    settings: { ...slowly, screen: 'lies' },
    from: 500,
    predict: { kind: 'choice', options: ['old', 'new'], right: 'old' },
    holds: copies(
      ({ divergent, ownReads, gossip }, _, film) =>
        divergent === 0 &&
        ownReads === 1 &&
        gossip === 0 &&
        screenMeasuresAt(film, film.until, 'lies').unmarked > 3000,
    ),
  }),
  step('honest', {
    settings: { ...slowly, screen: 'honest' },
    from: 500,
    predict: { kind: 'choice', options: ['answer', 'delivery'], right: 'delivery' },
    holds: copies(({ divergent, gossip }, end, film) => {
      const { unmarked, blocked, told } = screenMeasuresAt(film, film.until, 'honest')
      return (
        end.ops.length === 2 &&
        divergent + gossip === 0 &&
        unmarked + blocked === 0 &&
        told > 3000 &&
        confirmsAtDelivery(film)
      )
    }),
  }),
  step('everyday', {
    settings: { world: 'everyday' },
    predict: { kind: 'number', min: 0, max: 6, step: 1, right: 2, tolerance: 0 },
    holds: (film) =>
      stateAt(film, film.until).world === 'everyday' &&
      Object.values(finalityOf).filter((finality) => finality === 'atOnce').length === 2,
  }),
  step('last-free', {
    settings: { world: 'board' },
    predict: { kind: 'number', min: 0, max: 10, step: 1, right: 4, tolerance: 1 },
    holds: board(
      ({ clashes, locks, bookings }) =>
        locks === 0 &&
        bookings === 10 &&
        Math.abs(clashes - 10 * clashChance(readSettings().board)) < 3 * Math.sqrt(10 * 0.33 * 0.67),
    ),
  }),
  step('price', {
    settings: { world: 'board', guard: 'lock' },
    predict: { kind: 'number', min: 0, max: 2000, step: 25, right: 575, tolerance: 100 },
    holds: board(
      ({ clashes, locks, bookings }) =>
        clashes === 0 &&
        locks === 10 &&
        bookings === 10 &&
        Math.round(breakEvenLag(readSettings().board)) === 575,
    ),
  }),
]

/** Plays a step as it is shown. */
export const playStep = ({ settings, inputs }: LessonStep): EventualFilm => playEventual(settings, 1, inputs)
