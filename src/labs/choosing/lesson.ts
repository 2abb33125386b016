import { stateAt, type Millis, type Settings } from '../../kernel/index.ts'
import type { TaughtStep } from '../../teaching/index.ts'
import { advisedStyle, partCount } from './model/domains.ts'
import { adviceFor, formIds } from './model/forces.ts'
import { breakEvenChance, cheaperStance, operationIds } from './model/operations.ts'
import { productsFor, recommendationFor, tasksFor } from './model/products.ts'
import { pace, type ChoosingInput, type ChoosingState } from './model.ts'
import { inTurn, playChoosing, type ChoosingFilm, type TimedInput } from './playChoosing.ts'
import { clashChanceOf } from './settings.ts'

export type LessonStepId =
  | 'forces'
  | 'notify'
  | 'carry'
  | 'history'
  | 'minus'
  | 'refuse'
  | 'chance'
  | 'address-book'
  | 'workshop'
  | 'persistence'
  | 'product'
  | 'record'

/** What the stage shows. */
export type ViewId = 'forms' | 'operations' | 'domains' | 'product' | 'record'

export const viewIds: readonly ViewId[] = ['forms', 'operations', 'domains', 'product', 'record']

/** One step: what has been said, where it is looked at, and what must be true of it. */
export interface LessonStep extends TaughtStep<LessonStepId> {
  readonly view: ViewId
  readonly settings: Settings
  readonly inputs: readonly TimedInput[]
  /** Once all has been said. */
  readonly from: Millis
  readonly holds: (film: ChoosingFilm) => boolean
}

type Rest = Pick<LessonStep, 'view' | 'predict'> & {
  readonly settings?: Settings
  readonly inputs?: readonly ChoosingInput[]
  readonly holds: (said: ChoosingState, settings: Settings) => boolean
}

const step = (id: LessonStepId, { view, predict, settings = {}, inputs = [], holds }: Rest): LessonStep => ({
  id,
  view,
  settings,
  inputs: inTurn(inputs),
  from: inputs.length * pace,
  ...(predict === undefined ? {} : { predict }),
  holds: (film) => holds(stateAt(film, film.until), settings),
})

const hold = (...forces: readonly (ChoosingInput & { is: 'held' })['force'][]): readonly ChoosingInput[] =>
  forces.map((force) => ({ is: 'held', force, on: true }))

const need = (...needs: readonly (ChoosingInput & { is: 'needed' })['need'][]): readonly ChoosingInput[] =>
  needs.map((each) => ({ is: 'needed', need: each, on: true }))

const refusing = (settings: Settings): number =>
  operationIds.filter((id) => cheaperStance(id, clashChanceOf(settings)) === 'cp').length

const verdicts = ({ forces }: ChoosingState): string =>
  formIds.map((form) => adviceFor(form, forces).verdict).join(' ')

const wholeRecord: readonly ChoosingInput[] = [
  ...hold('ownerDown', 'audit', 'manyShapes', 'privacy'),
  { is: 'judged', operation: 'lowerLift', as: 'cp' },
  { is: 'judged', operation: 'seePlanning', as: 'ap' },
  { is: 'built', domain: 'addressBook', as: 'crud' },
  { is: 'built', domain: 'workshop', as: 'cqrs' },
  ...need('persistence', 'projections'),
]

/** The lesson: forces first, then choices, and a record that says why. */
export const choosingLesson: readonly LessonStep[] = [
  step('forces', {
    view: 'forms',
    holds: (said) => said.forces.length === 0 && verdicts(said) === 'no no no no',
  }),
  step('notify', {
    view: 'forms',
    inputs: hold('decouple', 'wholeFlow'),
    predict: { kind: 'choice', options: ['yes', 'weigh', 'no'], right: 'weigh' },
    holds: (said) => verdicts(said) === 'weigh no no no',
  }),
  step('carry', {
    view: 'forms',
    inputs: hold('ownerDown', 'ownerLoad'),
    predict: { kind: 'choice', options: ['notification', 'transfer', 'sourcing'], right: 'transfer' },
    holds: (said) => verdicts(said) === 'no yes no no',
  }),
  step('history', {
    view: 'forms',
    inputs: hold('audit', 'whatIf', 'ownerDown'),
    predict: { kind: 'number', min: 0, max: 4, step: 1, right: 2, tolerance: 0 },
    holds: (said) => verdicts(said) === 'no yes yes no',
  }),
  step('minus', {
    view: 'forms',
    inputs: hold('audit', 'whatIf', 'ownerDown', 'privacy', 'newTeam'),
    holds: (said) => verdicts(said) === 'no weigh weigh no',
  }),
  step('refuse', {
    view: 'operations',
    predict: { kind: 'number', min: 0, max: 6, step: 1, right: 2, tolerance: 0 },
    holds: (said, settings) => refusing(settings) === 2 && Object.keys(said.stances).length === 0,
  }),
  step('chance', {
    view: 'operations',
    settings: { clashChance: 0.6 },
    predict: { kind: 'choice', options: ['lastStation', 'seePlanning', 'moveHouse'], right: 'lastStation' },
    holds: (said, settings) =>
      refusing(settings) === 4 &&
      breakEvenChance('lastStation') === 0.5 &&
      Object.keys(said.stances).length === 0,
  }),
  step('address-book', {
    view: 'domains',
    inputs: [{ is: 'built', domain: 'addressBook', as: 'cqrs' }],
    predict: { kind: 'number', min: 1, max: 20, step: 1, right: 10, tolerance: 1 },
    holds: ({ styles }) =>
      styles.addressBook === 'cqrs' &&
      advisedStyle('addressBook') === 'crud' &&
      partCount('addressBook', 'cqrs') === 10 &&
      partCount('addressBook', 'crud') === 4,
  }),
  step('workshop', {
    view: 'domains',
    inputs: [
      { is: 'built', domain: 'workshop', as: 'cqrs' },
      { is: 'built', domain: 'priceList', as: 'crud' },
    ],
    predict: { kind: 'choice', options: ['load', 'rules', 'fashion'], right: 'rules' },
    holds: ({ styles }) =>
      styles.workshop === 'cqrs' &&
      advisedStyle('workshop') === 'cqrs' &&
      styles.priceList === 'crud' &&
      advisedStyle('priceList') === 'crud',
  }),
  step('persistence', {
    view: 'product',
    inputs: need('persistence'),
    predict: { kind: 'choice', options: ['custom', 'product'], right: 'custom' },
    holds: ({ needs }) =>
      needs.length === 1 && recommendationFor(needs) === 'custom' && tasksFor(needs).length === 2,
  }),
  step('product', {
    view: 'product',
    inputs: need('persistence', 'projections', 'aggregations', 'patterns'),
    predict: { kind: 'number', min: 0, max: 14, step: 1, right: 12, tolerance: 1 },
    holds: ({ needs }) =>
      recommendationFor(needs) === 'product' &&
      tasksFor(needs).length === 12 &&
      productsFor(needs).length === 4,
  }),
  step('record', {
    view: 'record',
    inputs: wholeRecord,
    holds: ({ forces, stances, styles, needs }) =>
      forces.length === 4 &&
      Object.keys(stances).length === 2 &&
      Object.keys(styles).length === 2 &&
      recommendationFor(needs) === 'product',
  }),
]

/** Plays a step as it is shown. */
export const playStep = ({ inputs }: LessonStep): ChoosingFilm => playChoosing(inputs)
