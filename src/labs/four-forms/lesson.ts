import { stateAt, type Millis, type Settings } from '../../kernel/index.ts'
import type { TaughtStep } from '../../teaching/index.ts'
import { addressAt, hasCycle, measuresAt, traceOf, type Measures } from './measures.ts'
import type { FormId } from './model/lane.ts'
import { playForms, type FormsFilm, type TimedInput } from './playForms.ts'

export type LessonStepId =
  | 'one-fact'
  | 'call-back'
  | 'subscriber'
  | 'nowhere'
  | 'chain'
  | 'owner-down'
  | 'reads'
  | 'values'
  | 'late'
  | 'history'
  | 'newcomer'
  | 'sync'

/** Which lanes are on the stage: all, or two side by side. */
export type Pair = readonly FormId[]

/** One step: which film it is about, where and in which lanes it is looked at, and what must be true of it. */
export interface LessonStep extends TaughtStep<LessonStepId> {
  readonly lanes: Pair
  readonly settings: Settings
  readonly inputs: readonly TimedInput[]
  readonly from: Millis
  readonly tab: string
  readonly holds: (film: FormsFilm) => boolean
}

type Rest = Pick<LessonStep, 'settings' | 'holds'> & Partial<Omit<LessonStep, 'id'>>

const step = (id: LessonStepId, rest: Rest): LessonStep => ({
  id,
  lanes: [],
  inputs: [],
  from: 0,
  tab: 'numbers',
  ...rest,
})

const at = (film: FormsFilm, form: FormId, now: Millis = film.until): Measures => measuresAt(film, form, now)

const one: Settings = { moves: 1, reads: 0 }

/** The lesson: one fact, four forms, and what each gives and takes. */
export const formsLesson: readonly LessonStep[] = [
  step('one-fact', {
    settings: one,
    predict: { kind: 'number', min: 0, max: 12, step: 1, right: 3, tolerance: 0 },
    holds: (film) =>
      at(film, 'notification').callbacks === 3 &&
      at(film, 'state-transfer').callbacks === 0 &&
      at(film, 'event-sourcing').messages === 3 &&
      at(film, 'cqrs').messages === 1,
  }),
  step('call-back', {
    settings: { moves: 3, reads: 0 },
    lanes: ['notification', 'state-transfer'],
    predict: { kind: 'choice', options: ['notification', 'transfer', 'same'], right: 'notification' },
    holds: (film) =>
      at(film, 'notification').load === 9 &&
      at(film, 'state-transfer').load === 0 &&
      at(film, 'notification').bytes > at(film, 'state-transfer').bytes,
  }),
  step('subscriber', {
    settings: { moves: 4, reads: 0 },
    inputs: [{ at: 4000, input: { is: 'joined' } }],
    lanes: ['notification'],
    from: 3500,
    holds: (film) => {
      const { arrived, listeners } = stateAt(film, film.until).lanes.notification
      return listeners.length === 4 && arrived.some(({ to, is }) => to === 'reporting' && is === 'changed')
    },
  }),
  step('nowhere', {
    settings: { moves: 1, reads: 0, tracing: true },
    lanes: ['notification'],
    tab: 'trace',
    predict: { kind: 'number', min: 1, max: 20, step: 1, right: 9, tolerance: 0 },
    holds: (film) => {
      const hops = traceOf(stateAt(film, film.until), 1)
      return hops.length === 9 && !hasCycle(hops)
    },
  }),
  step('chain', {
    settings: { moves: 1, reads: 0, tracing: true, chain: true },
    lanes: ['notification'],
    tab: 'trace',
    predict: { kind: 'choice', options: ['once', 'twice', 'forever'], right: 'forever' },
    holds: (film) => {
      const hops = traceOf(stateAt(film, film.until), 1)
      const told = hops.filter(({ is, to }) => is === 'changed' && to === 'workshop').length
      return hasCycle(hops) && told >= 3
    },
  }),
  step('owner-down', {
    settings: { moves: 1, reads: 6 },
    inputs: [{ at: 1100, input: { is: 'stopped' } }],
    predict: { kind: 'number', min: 0, max: 4, step: 1, right: 3, tolerance: 0 },
    holds: (film) =>
      at(film, 'notification').failed > 0 &&
      (['state-transfer', 'event-sourcing', 'cqrs'] as const).every((form) => at(film, form).failed === 0),
  }),
  step('reads', {
    settings: { consumers: '4', moves: 0, reads: 25 },
    lanes: ['notification', 'state-transfer'],
    predict: { kind: 'number', min: 0, max: 200, step: 10, right: 100, tolerance: 0 },
    holds: (film) => at(film, 'notification').load === 100 && at(film, 'state-transfer').load === 0,
  }),
  step('values', {
    settings: { moves: 0, reads: 0 },
    lanes: ['state-transfer', 'cqrs'],
    predict: { kind: 'number', min: 0, max: 3000, step: 100, right: 1100, tolerance: 100 },
    holds: (film) =>
      at(film, 'state-transfer').copiedValues === 1100 &&
      at(film, 'cqrs').copiedValues === 700 &&
      at(film, 'notification').copiedValues === 0,
  }),
  step('late', {
    settings: { moves: 1, reads: 0, busDelay: 2000 },
    lanes: ['state-transfer', 'cqrs'],
    from: 1000,
    predict: { kind: 'number', min: 0, max: 9, step: 1, right: 3, tolerance: 0 },
    holds: (film) =>
      at(film, 'state-transfer', 2999).divergentRows === 3 &&
      at(film, 'state-transfer', 3000).divergentRows === 0 &&
      at(film, 'cqrs', 2999).divergentRows === 0,
  }),
  step('history', {
    settings: { moves: 4, reads: 0, customers: 10 },
    lanes: ['event-sourcing', 'state-transfer'],
    tab: 'past',
    holds: (film) => {
      const { lanes } = stateAt(film, film.until)
      return (
        lanes['event-sourcing'].log.length === 4 &&
        addressAt(lanes['event-sourcing'], 0, 0) === 0 &&
        addressAt(lanes['state-transfer'], 0, 0) === null
      )
    },
  }),
  step('newcomer', {
    settings: { moves: 2, reads: 0 },
    inputs: [{ at: 6000, input: { is: 'joined' } }],
    lanes: ['state-transfer', 'event-sourcing'],
    from: 5500,
    predict: { kind: 'choice', options: ['both', 'log', 'none'], right: 'log' },
    holds: (film) =>
      at(film, 'state-transfer').divergentRows === 100 && at(film, 'event-sourcing').divergentRows === 0,
  }),
  step('sync', {
    settings: { moves: 3, reads: 0, projection: 'sync' },
    lanes: ['cqrs'],
    predict: { kind: 'choice', options: ['none', 'slower', 'log'], right: 'slower' },
    holds: (film) => at(film, 'cqrs').divergentFor === 0 && at(film, 'cqrs').commandTime === 880,
  }),
]

/** Plays a step as it is shown. */
export const playStep = ({ settings, inputs }: LessonStep): FormsFilm => playForms(settings, 1, inputs)
