import type { TaughtStep } from '../../teaching/index.ts'
import { inUseOf, recoveryMs, type Database, type DatabaseKey, type Desk } from './desk/desk.ts'
import { availabilityOf } from './model/availability.ts'
import { sentAgain, wrongLetters } from './model/letters.ts'
import { lossesOf, type Losses } from './model/losses.ts'
import { orphansIn } from './model/orphans.ts'
import { summaryOf } from './model/summary.ts'

export type RestoreStepId =
  | 'backup'
  | 'mistake'
  | 'letters'
  | 'file'
  | 'position'
  | 'side-effects'
  | 'switch'
  | 'carry-over'
  | 'two-moments'
  | 'reconcile'
  | 'common-cut'
  | 'availability'
  | 'recover-fast'
  | 'restart'

/** A step with how far the script has to be played, and what is then so. */
export interface RestoreStep extends TaughtStep<RestoreStepId> {
  /** How many acts of the script. */
  readonly acts: number
  readonly holds: (desk: Desk) => boolean
}

const find = ({ databases }: Desk, key: DatabaseKey): Database | undefined =>
  databases.find((each) => each.key === key)

const logOf = (desk: Desk, key: DatabaseKey): Database['log'] => find(desk, key)?.log ?? []

const losses = (desk: Desk, key: DatabaseKey): Losses => lossesOf(logOf(desk, key), logOf(desk, 'a'))

const orphansOf = (desk: Desk, key: DatabaseKey): number => find(desk, key)?.summary.orphans.length ?? -1

const percent = ({ dials }: Desk): string => (100 * availabilityOf(dials.mtbf, dials.mttr)).toFixed(2)

/** Events of the garage before its mistake. */
const before = 121

/** The lesson, step by step. */
export const restoreLesson: readonly RestoreStep[] = [
  {
    id: 'backup',
    acts: 3,
    predict: { kind: 'number', min: 0, max: 121, step: 1, right: 10, tolerance: 2 },
    holds: (desk) => desk.backup?.position === 111 && logOf(desk, 'a').length === before,
  },
  {
    id: 'mistake',
    acts: 4,
    predict: { kind: 'choice', options: ['customers', 'jobs', 'none'], right: 'none' },
    holds: (desk) =>
      find(desk, 'a')?.summary.active === 0 &&
      losses(desk, 'a').mistakes === 27 &&
      logOf(desk, 'a')
        .slice(0, before)
        .every(({ id }, index) => id === index + 1),
  },
  {
    id: 'letters',
    acts: 5,
    predict: { kind: 'choice', options: ['back', 'gone'], right: 'gone' },
    holds: (desk) => desk.story === 'later' && wrongLetters(desk.mail, logOf(desk, 'a')).length === 27,
  },
  {
    id: 'file',
    acts: 6,
    predict: { kind: 'choice', options: ['hour', 'afternoon', 'both'], right: 'both' },
    holds: (desk) => {
      const { before: lost, after, minutes } = losses(desk, 'b')
      return lost === 10 && after === 9 && minutes === 59 && find(desk, 'b')?.isSame === true
    },
  },
  {
    id: 'position',
    acts: 7,
    predict: { kind: 'number', min: 0, max: 20, step: 1, right: 0, tolerance: 0 },
    holds: (desk) => {
      const { before: lost, mistakes } = losses(desk, 'c')
      return lost === 0 && mistakes === 0 && find(desk, 'c')?.isSame === true
    },
  },
  {
    id: 'side-effects',
    acts: 7,
    predict: { kind: 'choice', options: ['all', 'mistaken', 'none'], right: 'none' },
    holds: (desk) => logOf(desk, 'c').length === before && sentAgain(desk.mail) === 0,
  },
  {
    id: 'switch',
    acts: 8,
    predict: { kind: 'choice', options: ['deleted', 'cleaned', 'kept'], right: 'kept' },
    holds: (desk) => {
      const now = find(desk, 'c')
      return (
        desk.inUse === 'c' && now !== undefined && recoveryMs(now) !== null && logOf(desk, 'a').length === 157
      )
    },
  },
  {
    id: 'carry-over',
    acts: 9,
    predict: { kind: 'number', min: 0, max: 9, step: 1, right: 8, tolerance: 0 },
    holds: (desk) =>
      desk.carried?.events === 8 &&
      desk.carried.refused.length === 1 &&
      losses(desk, 'c').after === 1 &&
      sentAgain(desk.mail) === 0,
  },
  {
    id: 'two-moments',
    acts: 10,
    predict: { kind: 'choice', options: ['fine', 'orphans', 'refused'], right: 'orphans' },
    holds: (desk) => orphansOf(desk, 'd') === 6,
  },
  {
    id: 'reconcile',
    acts: 11,
    predict: { kind: 'number', min: 0, max: 10, step: 1, right: 3, tolerance: 0 },
    holds: (desk) => {
      const mixed = find(desk, 'd')
      const common = summaryOf(logOf(desk, 'a').slice(0, before))
      return (
        mixed?.origin.is === 'contexts' &&
        mixed.origin.reconciled === 3 &&
        mixed.summary.orphans.length === 0 &&
        mixed.summary.state === common.state
      )
    },
  },
  {
    id: 'common-cut',
    acts: 11,
    predict: { kind: 'number', min: 0, max: 157, step: 1, right: 0, tolerance: 0 },
    holds: (desk) => {
      const log = logOf(desk, 'a')
      return log.length === 157 && log.every((_, index) => orphansIn(log.slice(0, index + 1)).length === 0)
    },
  },
  {
    id: 'availability',
    acts: 12,
    predict: { kind: 'number', min: 90, max: 100, step: 0.01, right: 99.01, tolerance: 0.02 },
    holds: (desk) => percent(desk) === '99.01',
  },
  {
    id: 'recover-fast',
    acts: 13,
    predict: { kind: 'choice', options: ['rarer', 'faster', 'same'], right: 'same' },
    holds: (desk) =>
      percent(desk) === '99.90' && Math.abs(availabilityOf(1_000, 1) - availabilityOf(100, 0.1)) < 1e-12,
  },
  {
    id: 'restart',
    acts: 14,
    predict: { kind: 'choice', options: ['memory', 'log'], right: 'log' },
    holds: (desk) =>
      desk.restarted !== null && desk.restarted.isSame && desk.restarted.events === inUseOf(desk).log.length,
  },
]
