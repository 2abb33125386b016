import { stateAt, type Millis, type Settings } from '../../kernel/index.ts'
import type { TaughtStep } from '../../teaching/index.ts'
import { goodputAtEnd, loadSeries, recoveryAfter } from './measures/loadSeries.ts'
import { paymentSums } from './measures/payments.ts'
import { peakOf, stripOf } from './measures/strip.ts'
import { clientCount } from './model/waves/wavesModel.ts'
import { playRetry, type RetryFilm } from './playRetry.ts'
import type { RetryInput } from './isRetryInput.ts'
import type { RetryState } from './model.ts'

export type LessonStepId =
  | 'waves'
  | 'jitter'
  | 'storm'
  | 'no-cure'
  | 'law'
  | 'budget'
  | 'deadline'
  | 'newest-first'
  | 'breaker'
  | 'twice'
  | 'key'
  | 'order'
  | 'inside-out'

/** One step: which film it is about, where it is looked at, and what must be true of it. */
export interface LessonStep extends TaughtStep<LessonStepId> {
  readonly settings: Settings
  readonly inputs: readonly { readonly at: Millis; readonly input: RetryInput }[]
  /** Where the playhead is put. */
  readonly from: Millis
  readonly holds: (film: RetryFilm) => boolean
}

const storm: Settings = { world: 'load', backoff: 'full', retries: 3, base: 100, cap: 10_000 }

const waves: Settings = { world: 'waves', retries: 4, base: 1000, cap: 60_000 }

const lastOf = <World extends RetryState['world']>(film: RetryFilm, world: World) => {
  const state = stateAt(film, film.until)
  return state.world === world ? (state as RetryState & { readonly world: World }) : null
}

const healsAfter = (film: RetryFilm): number | null =>
  film.initial.world === 'load' ? recoveryAfter(loadSeries(film), 30) : null

const neverHeals = (film: RetryFilm): boolean =>
  film.initial.world === 'load' && healsAfter(film) === null && goodputAtEnd(loadSeries(film)) < 10

const healsWithin = (film: RetryFilm, low: number, high: number): boolean => {
  const after = healsAfter(film)
  return after !== null && after >= low && after <= high
}

/** When anybody called, in seconds. */
const callTimes = (film: RetryFilm): readonly number[] => [
  ...new Set(stripOf(film).map(({ at }) => at / 1000)),
]

const charged = (film: RetryFilm): number => {
  const state = lastOf(film, 'payment')
  return state === null ? 0 : paymentSums(state).charged
}

/** Calls that reached the service in the first use of the stack. */
const callsInFirstUse = (film: RetryFilm): number =>
  film.frames.filter(
    ({ event }) => event.is === 'stepped' && event.operation === 0 && event.step.is === 'called',
  ).length

const firstWait = (film: RetryFilm): Millis | null => lastOf(film, 'order')?.told[0]?.waited ?? null

type Rest = Pick<LessonStep, 'holds' | 'predict'> & Partial<Pick<LessonStep, 'inputs' | 'from'>>

const step = (id: LessonStepId, settings: Settings, rest: Rest): LessonStep => ({
  id,
  settings,
  inputs: [],
  from: 0,
  ...rest,
})

const lostReply: LessonStep['inputs'] = [
  { at: 500, input: { is: 'lossArmed', what: 'reply' } },
  { at: 1000, input: { is: 'paymentAsked' } },
]

const stack = (order: string, script: string): Settings => ({
  world: 'order',
  order,
  script,
  retries: 3,
  useFallback: order.includes('fallback'),
  useRetry: order.includes('retry'),
  useBreaker: order.includes('breaker'),
  useTimeout: order.includes('timeout'),
})

/** An order of four, of which only those that are named are switched on. */
const using = (names: string, script: string): Settings => {
  const rest = ['fallback', 'retry', 'breaker', 'timeout'].filter((name) => !names.includes(name))
  return { ...stack(names, script), order: [...names.split(' '), ...rest].join(' ') }
}

const yesOrNo = { kind: 'choice', options: ['yes', 'no'] } as const

/** The lesson: thirteen steps over four small worlds. What a step says is borne out by `holds`. */
export const retryLesson: readonly LessonStep[] = [
  step(
    'waves',
    { ...waves, backoff: 'exponential' },
    {
      predict: { kind: 'number', min: 0, max: 60, step: 1, right: 15, tolerance: 0 },
      holds: (film) => callTimes(film).join(' ') === '0 1 3 7 15' && peakOf(stripOf(film)) > 80,
    },
  ),
  step(
    'jitter',
    { ...waves, backoff: 'full' },
    {
      predict: { kind: 'choice', options: ['less', 'same', 'more'], right: 'more' },
      holds: (film) => peakOf(stripOf(film)) < 40 && (lastOf(film, 'waves')?.served ?? 0) > clientCount / 2,
    },
  ),
  step(
    'storm',
    { ...storm, backoff: 'immediate' },
    {
      from: 20_000,
      predict: { ...yesOrNo, right: 'no' },
      holds: neverHeals,
    },
  ),
  step('no-cure', storm, {
    from: 30_000,
    predict: { ...yesOrNo, right: 'no' },
    holds: (film) => neverHeals(film) && (lastOf(film, 'load')?.counts.sent ?? 0) > 20_000,
  }),
  step(
    'law',
    { ...storm, rate: 20 },
    {
      from: 30_000,
      predict: { kind: 'number', min: 5, max: 95, step: 1, right: 25, tolerance: 1 },
      holds: (film) =>
        film.initial.world === 'load' && film.initial.rate * 4 < 100 && healsAfter(film) !== null,
    },
  ),
  step(
    'budget',
    { ...storm, budget: '10' },
    {
      from: 30_000,
      predict: { kind: 'choice', options: ['10', '20'], right: '10' },
      holds: (film) => healsWithin(film, 30, 75),
    },
  ),
  step(
    'deadline',
    { ...storm, discipline: 'dropExpired' },
    {
      from: 30_000,
      predict: { ...yesOrNo, right: 'no' },
      holds: (film) => healsAfter(film) === null && (lastOf(film, 'load')?.counts.dropped ?? 0) > 5000,
    },
  ),
  step(
    'newest-first',
    { ...storm, discipline: 'lifo' },
    {
      from: 25_000,
      predict: { kind: 'choice', options: ['oldest', 'newest'], right: 'newest' },
      holds: (film) => healsWithin(film, 0, 2) && (lastOf(film, 'load')?.queue.size ?? 0) < 2000,
    },
  ),
  step(
    'breaker',
    { ...storm, breaker: true },
    {
      from: 25_000,
      predict: { ...yesOrNo, right: 'yes' },
      holds: (film) => healsWithin(film, 0, 10) && (lastOf(film, 'load')?.counts.rejected ?? 0) > 0,
    },
  ),
  step(
    'twice',
    { world: 'payment', backoff: 'exponential', keyed: false, retries: 3, base: 500 },
    {
      inputs: lostReply,
      predict: { kind: 'number', min: 0, max: 600, step: 150, right: 300, tolerance: 0 },
      holds: (film) => charged(film) === 30_000 && lastOf(film, 'payment')?.payments[0]?.is === 'confirmed',
    },
  ),
  step(
    'key',
    { world: 'payment', backoff: 'exponential', keyed: true, retries: 3, base: 500 },
    {
      inputs: lostReply,
      predict: { kind: 'number', min: 0, max: 600, step: 150, right: 150, tolerance: 0 },
      holds: (film) => charged(film) === 15_000 && lastOf(film, 'payment')?.payments[0]?.is === 'confirmed',
    },
  ),
  step('order', using('retry timeout', 'hangs'), {
    predict: { kind: 'number', min: 0, max: 10, step: 1, right: 4, tolerance: 0 },
    holds: (film) => callsInFirstUse(film) === 4 && firstWait(film) === 4600,
  }),
  step('inside-out', using('breaker retry', 'dead'), {
    predict: { kind: 'number', min: 0, max: 24, step: 1, right: 12, tolerance: 0 },
    holds: (film) => {
      const first = film.frames.findIndex(
        ({ event }) => event.is === 'stepped' && event.step.is === 'rejected',
      )
      return (
        film.frames[first]?.state.world === 'order' &&
        lastOf(film, 'order') !== null &&
        callsBefore(film, first) === 12
      )
    },
  }),
]

const callsBefore = (film: RetryFilm, index: number): number => {
  const state = film.frames[index]?.state
  return state?.world === 'order' ? state.calls : -1
}

/** Plays a step as it is shown. */
export const playStep = ({ settings, inputs }: LessonStep): RetryFilm =>
  playRetry(
    settings,
    1,
    inputs.map(({ at, input }) => ({ at, event: input })),
  )
