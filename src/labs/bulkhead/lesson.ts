import { stateAt, type Millis, type Settings } from '../../kernel/index.ts'
import type { TaughtStep } from '../../teaching/index.ts'
import type { BulkheadInput } from './isBulkheadInput.ts'
import {
  abandonedWork,
  fullAt,
  medianOf,
  poolsAt,
  successLately,
  threadsHeld,
  waitsOf,
} from './measures/poolMeasures.ts'
import { playBulkhead, type BulkheadFilm } from './playBulkhead.ts'

export type LessonStepId =
  | 'threads'
  | 'starvation'
  | 'healthy-page'
  | 'bulkhead'
  | 'queue'
  | 'little'
  | 'abandoned'
  | 'fail-fast'
  | 'recovery'
  | 'domains'
  | 'partial'

/** One step: which film it is about, where it is looked at, and what must be true of it. */
export interface LessonStep extends TaughtStep<LessonStepId> {
  readonly settings: Settings
  readonly inputs: readonly { readonly at: Millis; readonly input: BulkheadInput }[]
  /** Where the playhead is put. */
  readonly from: Millis
  readonly holds: (film: BulkheadFilm) => boolean
}

type Rest = Pick<LessonStep, 'holds' | 'predict'> & Partial<Pick<LessonStep, 'inputs' | 'from'>>

const step = (id: LessonStepId, settings: Settings, rest: Rest): LessonStep => ({
  id,
  settings,
  inputs: [],
  from: 0,
  ...rest,
})

const heldAt = (film: BulkheadFilm, at: Millis): number | null => {
  const state = poolsAt(film, at)
  return state === null ? null : threadsHeld(state)
}

const isServed = (film: BulkheadFilm, page: 'a' | 'b', at: Millis): boolean =>
  successLately(film, page, at) === 1

/** Requests for page c that were told no at once, for want of a thread. */
const refusedAtOnce = (film: BulkheadFilm): number => poolsAt(film, film.until)?.counts.c.noThread ?? 0

const busyPages: Settings = { world: 'pools', healthyRate: 5, rate: 10 }

const endOfGarage = (film: BulkheadFilm) => {
  const state = stateAt(film, film.until)
  return state.world === 'garage' ? state : null
}

const choice = (right: string, ...options: readonly string[]) => ({ kind: 'choice', options, right }) as const

/** The lesson: eleven steps over two small worlds. What a step says is borne out by `holds`. */
export const bulkheadLesson: readonly LessonStep[] = [
  step(
    'threads',
    { world: 'pools', threads: 20, healthyRate: 0, hangs: false },
    {
      from: 5000,
      predict: { kind: 'number', min: 0, max: 20, step: 1, right: 1, tolerance: 0 },
      holds: (film) => heldAt(film, 5050) === 1 && refusedAtOnce(film) === 0,
    },
  ),
  step(
    'starvation',
    { world: 'pools', threads: 20, rate: 10, healthyRate: 0, timeout: 30_000 },
    {
      predict: { kind: 'number', min: 0.5, max: 30, step: 0.5, right: 2, tolerance: 0 },
      holds: (film) => fullAt(film, 'all', 20) === 2000 && (poolsAt(film, 2150)?.counts.c.noThread ?? 0) > 0,
    },
  ),
  step(
    'healthy-page',
    { ...busyPages, threads: 10, layout: 'shared' },
    {
      from: 20_000,
      predict: { kind: 'number', min: 0, max: 100, step: 10, right: 0, tolerance: 0 },
      holds: (film) => successLately(film, 'b', 20_000) === 0 && successLately(film, 'a', 20_000) === 0,
    },
  ),
  step(
    'bulkhead',
    { ...busyPages, threads: 10, layout: 'bulkhead' },
    {
      from: 20_000,
      predict: choice('refused', 'refused', 'waits'),
      holds: (film) => isServed(film, 'a', 20_000) && isServed(film, 'b', 20_000) && refusedAtOnce(film) > 0,
    },
  ),
  step(
    'queue',
    { ...busyPages, threads: 10, layout: 'shared', maxQueue: 20, maxWait: 5000 },
    {
      from: 20_000,
      predict: choice('no', 'yes', 'no'),
      holds: (film) =>
        successLately(film, 'b', 20_000) === 0 && (poolsAt(film, 20_000)?.counts.b.waitedInVain ?? 0) > 0,
    },
  ),
  step(
    'little',
    { world: 'pools', threads: 20, rate: 10, healthyRate: 0, timeout: 1000 },
    {
      from: 20_000,
      predict: { kind: 'number', min: 1, max: 20, step: 1, right: 10, tolerance: 0 },
      holds: (film) => heldAt(film, 20_050) === 10 && refusedAtOnce(film) === 0,
    },
  ),
  step(
    'abandoned',
    { world: 'pools', threads: 20, rate: 5, healthyRate: 0, timeout: 1000 },
    {
      from: 30_000,
      predict: { kind: 'number', min: 0, max: 200, step: 5, right: 145, tolerance: 10 },
      holds: (film) => {
        const state = poolsAt(film, 30_000)
        return state !== null && threadsHeld(state) < 10 && Math.abs(abandonedWork(state) - 145) <= 2
      },
    },
  ),
  step(
    'fail-fast',
    { world: 'pools', threads: 400, healthyRate: 0, breaker: true, length: 120_000 },
    {
      from: 119_000,
      predict: choice('none', 'half', 'none'),
      holds: (film) =>
        medianOf(waitsOf(film, 'c', film.until)) === 0 &&
        refusedAtOnce(film) === 0 &&
        (poolsAt(film, film.until)?.counts.c.breakerOpen ?? 0) > 500,
    },
  ),
  step(
    'recovery',
    { ...busyPages, threads: 20, layout: 'shared', breaker: true },
    {
      from: 50_000,
      predict: choice('yes', 'yes', 'no'),
      holds: (film) => successLately(film, 'b', 20_000) === 0 && isServed(film, 'b', 55_000),
    },
  ),
  step(
    'domains',
    { world: 'garage', length: 30_000 },
    {
      from: 10_000,
      inputs: [
        { at: 2000, input: { is: 'domainDrawn', members: ['invoicing', 'notifications'] } },
        { at: 5000, input: { is: 'faultInjected', service: 'notifications' } },
      ],
      predict: { kind: 'number', min: 1, max: 6, step: 1, right: 2, tolerance: 0 },
      holds: (film) => endOfGarage(film)?.down.join(' ') === 'invoicing notifications',
    },
  ),
  step(
    'partial',
    { world: 'garage', length: 30_000 },
    {
      from: 10_000,
      inputs: [
        { at: 2000, input: { is: 'domainDrawn', members: ['invoicing'] } },
        { at: 5000, input: { is: 'faultInjected', service: 'invoicing' } },
        { at: 20_000, input: { is: 'repaired' } },
      ],
      predict: choice('later', 'lost', 'later'),
      holds: (film) => {
        const end = endOfGarage(film)
        const broken = stateAt(film, 19_999)
        return (
          end !== null &&
          broken.world === 'garage' &&
          broken.kept > 5 &&
          end.kept === 0 &&
          end.counts.plan.failed === 0 &&
          end.counts.register.failed === 0 &&
          end.counts.invoice.done === end.counts.invoice.asked
        )
      },
    },
  ),
]

/** Plays a step as it is shown. */
export const playStep = ({ settings, inputs }: LessonStep): BulkheadFilm =>
  playBulkhead(
    settings,
    1,
    inputs.map(({ at, input }) => ({ at, event: input })),
  )
