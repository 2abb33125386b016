import { stateAt, type Millis, type Settings } from '../../kernel/index.ts'
import type { TaughtStep } from '../../teaching/index.ts'
import { dirtyLooks, heldRows, isBroken, measuresAt, standingOf } from './measures.ts'
import { explore, isTorn } from './model/explore.ts'
import { soundRules, type ParticipantId } from './model/world.ts'
import { playSaga, type SagaFilm } from './playSaga.ts'
import type { SagaInput, SagaState, Trap } from './state.ts'

export type LessonStepId =
  'votes' | 'no' | 'doubt' | 'back' | 'forgets' | 'steps' | 'refund' | 'dirty' | 'retry' | 'twice' | 'all'

export interface TimedInput {
  readonly at: Millis
  readonly input: SagaInput
}

/** One step: which film it is about, where it is looked at, and what must be true of it. */
export interface LessonStep extends TaughtStep<LessonStepId> {
  readonly settings: Settings
  readonly inputs: readonly TimedInput[]
  /** Where the playhead is put. */
  readonly from: Millis
  readonly holds: (film: SagaFilm) => boolean
}

const endOf = (film: SagaFilm): SagaState => stateAt(film, film.until)

const entriesOf = (film: SagaFilm, id: ParticipantId, booking: number): string =>
  endOf(film)
    .world.participants[id].entries.filter((entry) => entry.booking === booking)
    .map(({ is }) => is)
    .join(' ')

const trap = (node: Trap['node'], step: Trap['step'], point: Trap['point']): TimedInput => ({
  at: 0,
  input: { is: 'trapSet', trap: { node, step, point } },
})

const restartAt = (at: Millis, node: Trap['node']): TimedInput => ({ at, input: { is: 'restarted', node } })

const hasSagas = (film: SagaFilm): boolean => endOf(film).world.desk.cases[1]?.way === 'saga'

const isConfirmed = (film: SagaFilm, booking: number): boolean =>
  standingOf(endOf(film), booking) === 'confirmed'

type Rest = Pick<LessonStep, 'settings' | 'holds' | 'predict'> & Partial<Pick<LessonStep, 'inputs' | 'from'>>

const step = (id: LessonStepId, rest: Rest): LessonStep => ({ id, inputs: [], from: 0, ...rest })

const refundSettings: Settings = { way: 'saga', sequence: 'depositFirst', refuser: 'planning', arrivals: 2 }

/** The lesson: two-phase commit, where it blocks and where it tears; the saga, and what it asks in return. */
export const sagaLesson: readonly LessonStep[] = [
  step('votes', {
    settings: { way: 'twoPhase', arrivals: 1 },
    predict: { kind: 'number', min: 3, max: 18, step: 3, right: 12, tolerance: 0 },
    holds: (film) =>
      !hasSagas(film) && endOf(film).asked === 1 && endOf(film).sent === 12 && isConfirmed(film, 1),
  }),
  step('no', {
    settings: { way: 'twoPhase', arrivals: 2, refuser: 'payments' },
    from: 1200,
    predict: { kind: 'choice', options: ['nothing', 'cancelled'], right: 'nothing' },
    holds: (film) =>
      !hasSagas(film) &&
      endOf(film).world.participants.payments.works[2]?.is === 'refused' &&
      entriesOf(film, 'planning', 2) === '',
  }),
  step('doubt', {
    settings: { way: 'twoPhase', arrivals: 3 },
    inputs: [trap('desk', 'last', 'stored')],
    predict: { kind: 'number', min: 0, max: 3, step: 1, right: 3, tolerance: 0 },
    holds: (film) => {
      const { world } = endOf(film)
      return !world.desk.up && heldRows(world).length === 3 && measuresAt(film, film.until).doubts === 3
    },
  }),
  step('back', {
    settings: { way: 'twoPhase', arrivals: 3 },
    inputs: [trap('desk', 'last', 'stored'), restartAt(8000, 'desk')],
    from: 7500,
    predict: { kind: 'choice', options: ['commit', 'abort'], right: 'commit' },
    holds: (film) =>
      isConfirmed(film, 1) && heldRows(endOf(film).world).length === 0 && endOf(film).heldFor > 3 * 6000,
  }),
  step('forgets', {
    settings: { way: 'twoPhase', arrivals: 1, logs: false },
    inputs: [trap('desk', 'last', 'sentOne'), restartAt(4000, 'desk')],
    from: 1000,
    predict: { kind: 'choice', options: ['together', 'torn'], right: 'torn' },
    holds: (film) => {
      const { works } = endOf(film).world.participants.planning
      return works[1]?.is === 'done' && endOf(film).world.participants.payments.works[1]?.is === 'aborted'
    },
  }),
  step('steps', {
    settings: { way: 'saga', arrivals: 1 },
    predict: { kind: 'number', min: 0, max: 18, step: 3, right: 6, tolerance: 0 },
    holds: (film) =>
      hasSagas(film) && endOf(film).asked === 1 && endOf(film).sent === 6 && isConfirmed(film, 1),
  }),
  step('refund', {
    settings: refundSettings,
    from: 1200,
    predict: { kind: 'number', min: 0, max: 3, step: 1, right: 2, tolerance: 0 },
    holds: (film) =>
      entriesOf(film, 'payments', 2) === 'did undid' && standingOf(endOf(film), 2) === 'refused',
  }),
  step('dirty', {
    settings: { way: 'saga', refuser: 'payments', arrivals: 2 },
    inputs: [{ at: 2400, input: { is: 'looked' } }],
    from: 2400,
    predict: { kind: 'choice', options: ['yes', 'no'], right: 'yes' },
    holds: (film) => dirtyLooks(endOf(film)) === 1,
  }),
  step('retry', {
    settings: { way: 'saga', arrivals: 1 },
    inputs: [trap('parts', 'first', 'received'), restartAt(3000, 'parts')],
    from: 1200,
    predict: { kind: 'choice', options: ['again', 'compensates'], right: 'again' },
    holds: (film) =>
      isConfirmed(film, 1) &&
      measuresAt(film, film.until).compensations === 0 &&
      film.frames.some(({ state: { last } }) => last.is === 'heard' && last.crashed === 'received'),
  }),
  step('twice', {
    settings: { way: 'saga', arrivals: 1, idempotent: false, outbox: false },
    inputs: [trap('parts', 'first', 'stored'), restartAt(2600, 'parts')],
    from: 1200,
    predict: { kind: 'number', min: 0, max: 3, step: 1, right: 2, tolerance: 0 },
    holds: (film) => entriesOf(film, 'parts', 1) === 'did did' && isBroken(endOf(film), 1),
  }),
  step('all', {
    settings: { way: 'twoPhase', arrivals: 1, logs: false },
    predict: { kind: 'choice', options: ['some', 'none'], right: 'none' },
    holds: (film) => {
      const perils = { deskCrashes: true, deskRestarts: true, duplicates: false, participantCrashes: false }
      const torn = (logs: boolean): number => {
        const rules = { ...soundRules, way: 'twoPhase', sequence: ['planning', 'parts'], logs } as const
        return explore(rules, perils).states.filter((state) => isTorn(state, rules)).length
      }
      return (
        film.frames.length > 0 &&
        endOf(film).asked === 1 &&
        !hasSagas(film) &&
        torn(true) === 0 &&
        torn(false) > 0
      )
    },
  }),
]

/** Plays a step as it is shown. */
export const playStep = ({ settings, inputs }: LessonStep): SagaFilm => playSaga(settings, 1, inputs)
