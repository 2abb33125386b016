import { cents, correctionDue, type LedgerRow } from '../../savings/index.ts'
import type { TaughtStep } from '../../teaching/index.ts'
import type { Moment } from './film/film.ts'
import { byReplay } from './formula/closedForm.ts'
import type { RetroEvidence } from './lesson/evidence.ts'

/** Steps of the lesson: the eleven frames of the lecture, and what goes beyond. */
export type StepId =
  | 'stored'
  | 'late-payment'
  | 'copy'
  | 'inject'
  | 'rest'
  | 'difference'
  | 'discard'
  | 'retro-payment'
  | 'retro-correction'
  | 'premium'
  | 'interest'
  | 'formula'
  | 'letters'
  | 'own'

/** A step of the lesson with what bears it out and how to get there. */
export interface RetroStep extends TaughtStep<StepId> {
  /** How many of the lecture's rows have to be stored. */
  readonly rows: number
  /** The moment of the film that shows it. */
  readonly kind: Moment['kind']
  readonly holds: (evidence: RetroEvidence) => boolean
}

const last = (rows: readonly LedgerRow[]): LedgerRow | undefined => rows.at(-1)

const endsOn = ({ rows }: RetroEvidence, count: number, total: number): boolean =>
  rows.length === count && last(rows)?.total === total

/** The last row in memory: its amount and total, and how many there are. */
const memoryIs = ({ moment }: RetroEvidence, count: number, total: number): boolean =>
  moment.memory === count && moment.late?.history[count - 1]?.total === total

const before = 166_617

/** The lesson: every sentence has a `holds` that a test plays. */
export const lesson: readonly RetroStep[] = [
  {
    id: 'stored',
    rows: 11,
    kind: 'stored',
    predict: { kind: 'choice', options: ['in-each-row', 'nowhere'], right: 'nowhere' },
    holds: (seen) =>
      endsOn(seen, 11, before) && seen.events.every(({ eventData }) => !('total' in eventData)),
  },
  {
    id: 'late-payment',
    rows: 11,
    kind: 'announced',
    predict: { kind: 'choice', options: ['1666', '2166', '2181'], right: '1666' },
    holds: (seen) => seen.moment.kind === 'announced' && endsOn(seen, 11, before),
  },
  {
    id: 'copy',
    rows: 11,
    kind: 'copied',
    predict: { kind: 'number', min: 0, max: 11, step: 1, right: 6, tolerance: 0 },
    holds: (seen) => memoryIs(seen, 6, 132_160) && endsOn(seen, 11, before),
  },
  {
    id: 'inject',
    rows: 11,
    kind: 'injected',
    predict: { kind: 'choice', options: ['takes', 'moves', 'refuses'], right: 'refuses' },
    holds: (seen) => memoryIs(seen, 7, 182_160) && endsOn(seen, 11, before) && seen.refusal !== null,
  },
  {
    id: 'rest',
    rows: 11,
    kind: 'replayed',
    predict: { kind: 'choice', options: ['2166', '2181'], right: '2181' },
    holds: (seen) =>
      memoryIs(seen, 12, 218_132) &&
      [7, 9, 11].map((place) => seen.moment.late?.history[place]?.amount).join(' ') === '1822 1990 2160',
  },
  {
    id: 'difference',
    rows: 11,
    kind: 'compared',
    predict: { kind: 'choice', options: ['50000', '51500', '51515'], right: '51515' },
    holds: ({ moment }) =>
      moment.kind === 'compared' &&
      moment.late !== null &&
      moment.late.shouldBe - moment.late.is === 51_515 &&
      moment.late.own === 50_000 &&
      moment.late.rest === 1_515,
  },
  {
    id: 'discard',
    rows: 11,
    kind: 'discarded',
    predict: { kind: 'choice', options: ['both', 'ledger', 'nothing'], right: 'ledger' },
    holds: (seen) =>
      seen.moment.kind === 'discarded' && seen.moment.memory === null && endsOn(seen, 11, before),
  },
  {
    id: 'retro-payment',
    rows: 12,
    kind: 'stored',
    predict: { kind: 'choice', options: ['in-june', 'at-the-end'], right: 'at-the-end' },
    holds: (seen) => endsOn(seen, 12, 216_617) && last(seen.rows)?.date === '2017-08-29',
  },
  {
    id: 'retro-correction',
    rows: 13,
    kind: 'stored',
    predict: { kind: 'choice', options: ['0', '3', '11'], right: '0' },
    holds: (seen) => endsOn(seen, 13, 218_132) && correctionDue(seen.events.slice(0, 13)).amount === 0,
  },
  {
    id: 'premium',
    rows: 14,
    kind: 'stored',
    holds: (seen) => endsOn(seen, 14, 233_132) && last(seen.rows)?.date === '2017-09-01',
  },
  {
    id: 'interest',
    rows: 15,
    kind: 'stored',
    predict: { kind: 'choice', options: ['0', '1515', '1530'], right: '1530' },
    holds: (seen) => endsOn(seen, 15, 235_463) && last(seen.rows)?.amount === 2_331,
  },
  {
    id: 'formula',
    rows: 11,
    kind: 'stored',
    predict: { kind: 'number', min: 0, max: 100, step: 5, right: 50, tolerance: 10 },
    holds: ({ measurement }) =>
      measurement !== null &&
      measurement.upTo === 2_000 &&
      measurement.wrong === 1_000 &&
      measurement.worst === 1,
  },
  {
    id: 'letters',
    rows: 13,
    kind: 'stored',
    predict: { kind: 'choice', options: ['unsend', 'compensate'], right: 'compensate' },
    holds: ({ statements }) =>
      statements.filter(({ standing }) => standing === 'compensated').length >= 3 &&
      statements.every(({ standing }) => standing !== 'wrong'),
  },
  {
    id: 'own',
    rows: 11,
    kind: 'stored',
    predict: { kind: 'choice', options: ['505', '1005', '1515'], right: '1005' },
    holds: ({ events, rows }) =>
      rows.length >= 11 && rows.length === events.length && byReplay(cents(50_000), '2017-06-29') === 1_005,
  },
]
