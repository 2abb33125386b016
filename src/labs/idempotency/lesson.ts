import { stateAt, type Millis, type Settings } from '../../kernel/index.ts'
import type { TaughtStep } from '../../teaching/index.ts'
import { measuresOf, type Measures } from './measures.ts'
import { planTwice } from './model/planTwice.ts'
import { availabilityOf } from './model/replicas.ts'
import { playIdempotency, type IdempotencyFilm, type TimedInput } from './playIdempotency.ts'

export type LessonStepId =
  | 'once'
  | 'reply'
  | 'keyed'
  | 'thrice'
  | 'other'
  | 'flight'
  | 'window'
  | 'natural'
  | 'job'
  | 'redundant'
  | 'shared'

/** One step: which film it is about, where it is looked at, and what must be true of it. */
export interface LessonStep extends TaughtStep<LessonStepId> {
  readonly settings: Settings
  readonly inputs: readonly TimedInput[]
  readonly from: Millis
  readonly tab: string
  readonly holds: (film: IdempotencyFilm) => boolean
}

type Rest = Pick<LessonStep, 'settings' | 'predict'> &
  Partial<Omit<LessonStep, 'id' | 'holds'>> & {
    readonly holds: (measures: Measures, film: IdempotencyFilm) => boolean
  }

const step = (id: LessonStepId, { holds, ...rest }: Rest): LessonStep => ({
  id,
  inputs: [],
  from: 0,
  tab: 'numbers',
  ...rest,
  holds: (film) => holds(measuresOf(stateAt(film, film.until)), film),
})

const trap = (of: 'request' | 'reply'): TimedInput => ({ at: 0, input: { is: 'trapSet', of } })

/** The availability of the replicas on the stage, to six digits; nothing where payments are on it. */
const shareOf = (film: IdempotencyFilm): string | null => {
  const { world, replicas } = stateAt(film, film.until).settings
  return world === 'replicas' ? availabilityOf(replicas).toFixed(6) : null
}

/** The lesson: what is lost, what comes twice, and what to do about either; then what stands behind one address. */
export const idempotencyLesson: readonly LessonStep[] = [
  step('once', {
    settings: { delivery: 'once' },
    inputs: [trap('request')],
    predict: { kind: 'number', min: 0, max: 300, step: 150, right: 0, tolerance: 0 },
    holds: ({ never, lost, balance }) => never === 1 && lost === 1 && balance === 0,
  }),
  step('reply', {
    settings: { delivery: 'retry' },
    inputs: [trap('reply')],
    predict: { kind: 'number', min: 0, max: 450, step: 150, right: 300, tolerance: 0 },
    holds: ({ twice, lost, balance }) => twice === 1 && lost === 1 && balance === 30_000,
  }),
  step('keyed', {
    settings: { delivery: 'retry', keyed: true },
    inputs: [trap('reply')],
    predict: { kind: 'choice', options: ['nothing', 'stored', 'refused'], right: 'stored' },
    holds: ({ difference, storedAnswers, lost }) => difference === 0 && storedAnswers === 1 && lost === 1,
  }),
  step('thrice', {
    settings: { copies: 2 },
    predict: { kind: 'number', min: 0, max: 600, step: 150, right: 450, tolerance: 0 },
    holds: ({ balance, expected }, film) =>
      balance === 45_000 &&
      expected === 15_000 &&
      measuresOf(stateAt(playIdempotency({ copies: 2, keyed: true }), film.until)).balance === 15_000,
  }),
  step('other', {
    settings: { keyed: true },
    inputs: [{ at: 2000, input: { is: 'pressedAgain', key: 'otherAmount' } }],
    predict: { kind: 'choice', options: ['second', 'first', 'refused'], right: 'refused' },
    holds: ({ refusals, balance }) => refusals === 1 && balance === 15_000,
  }),
  step('flight', {
    settings: { keyed: true, work: 2500, patience: 1000 },
    holds: ({ waits, applied, difference }) => waits >= 1 && applied === 1 && difference === 0,
  }),
  step('window', {
    settings: { keyed: true, copies: 1, copyLate: 5000, window: 2000 },
    predict: { kind: 'number', min: 0, max: 450, step: 150, right: 300, tolerance: 0 },
    holds: ({ balance, twice }) => balance === 30_000 && twice === 1,
  }),
  step('natural', {
    settings: { copies: 3, command: 'set' },
    holds: ({ applied, difference, balance }) => applied === 4 && difference === 0 && balance === 15_000,
  }),
  step('job', {
    settings: { payments: 0 },
    tab: 'job',
    predict: { kind: 'choice', options: ['twice', 'vehicle', 'known'], right: 'vehicle' },
    holds: ({ requests }, film) =>
      requests === 0 &&
      stateAt(film, film.until).settings.world === 'payments' &&
      planTwice('new').some(
        ({ rule }) => rule === 'NumberOfParallelMaintenanceJobsOnAVehicleMustNotExceedOne',
      ) &&
      !planTwice('same').some(
        ({ rule }) => rule === 'NumberOfParallelMaintenanceJobsOnAVehicleMustNotExceedOne',
      ),
  }),
  step('redundant', {
    settings: { world: 'replicas', instances: '2' },
    tab: 'replicas',
    predict: { kind: 'choice', options: ['more', 'nines', 'same'], right: 'nines' },
    holds: (_, film) => shareOf(film) === '0.999900',
  }),
  step('shared', {
    settings: { world: 'replicas', instances: '2', database: true },
    tab: 'replicas',
    predict: { kind: 'number', min: 97, max: 100, step: 1, right: 99, tolerance: 0 },
    holds: (_, film) => shareOf(film) === '0.989901',
  }),
]

/** Plays a step as it is shown. */
export const playStep = ({ settings, inputs }: LessonStep): IdempotencyFilm =>
  playIdempotency(settings, 1, inputs)
