import { chanceFrom, type Settings } from '../../../kernel/index.ts'
import { chainAvailability } from '../model/chain.ts'
import { playLeadTime } from '../model/leadTime.ts'
import { quarterOf, reportBy } from '../model/report.ts'
import { playAutonomy, type TimedInput } from '../playAutonomy.ts'
import { at, endOf, isAsking, isBare, letter, measures, step, type LessonStep } from './step.ts'

const onePage: Settings = { pages: 1, changes: 0 }

const everybodyAsks: readonly TimedInput[] = [
  at(100, { is: 'stopped', context: 'customers' }),
  at(3000, { is: 'asked', what: 'plan', customer: 'C3' }),
  at(3500, { is: 'asked', what: 'remind', customer: 'C4' }),
  letter(4000, 'C5'),
]

/** Asking and its price: calls, time, availability, other teams, reports without history. */
export const askingSteps: readonly LessonStep[] = [
  step('ask', {
    settings: { ...onePage, way: 'ask' },
    from: 500,
    predict: { kind: 'number', min: 1, max: 41, step: 1, right: 21, tolerance: 0 },
    holds: (film) => isAsking(film) && isBare(film) && measures(film).calls === 21,
  }),
  step('copy', {
    settings: { ...onePage, way: 'copy', heartbeats: false, limit: 60 },
    from: 500,
    predict: { kind: 'number', min: 1, max: 41, step: 1, right: 1, tolerance: 0 },
    holds: (film) =>
      !isAsking(film) && isBare(film) && measures(film).calls === 1 && measures(film).pageTook === 80,
  }),
  step('down', {
    settings: { ...onePage, way: 'ask' },
    inputs: everybodyAsks,
    predict: { kind: 'number', min: 0, max: 4, step: 1, right: 0, tolerance: 0 },
    tab: 'worked',
    holds: (film) =>
      isAsking(film) &&
      measures(film).failed === 4 &&
      measures(film).done === 0 &&
      measures(playAutonomy({ ...onePage, way: 'copy', limit: 60 }, 1, everybodyAsks)).done === 4 &&
      Math.abs(chainAvailability(0.99, 4) - 0.9606) < 1e-4,
  }),
  step('far', {
    settings: { pages: 2, changes: 0, way: 'ask' },
    inputs: [at(5000, { is: 'restarted', context: 'customers' })],
    from: 500,
    predict: { kind: 'choice', options: ['both', 'first', 'none'], right: 'first' },
    holds: (film) => {
      const restart = [at(5000, { is: 'restarted', context: 'customers' })]
      const copying = measures(playAutonomy({ pages: 2, changes: 0, way: 'copy' }, 1, restart))
      return (
        isAsking(film) &&
        measures(film).done === 1 &&
        measures(film).failed === 1 &&
        measures(film).pageTook === 1680 &&
        copying.failed === 0 &&
        copying.pageTook === 80
      )
    },
  }),
  step('team', {
    settings: { way: 'copy', changes: 1, pages: 0 },
    tab: 'worked',
    predict: { kind: 'number', min: 1, max: 14, step: 1, right: 7, tolerance: 0 },
    holds: (film) =>
      endOf(film).log.length === 1 &&
      measures(film).calls === 0 &&
      playLeadTime({ way: 'ask', ownerReleasesIn: 5 }).days === 7 &&
      playLeadTime({ way: 'copy', ownerReleasesIn: 5 }).days === 2,
  }),
  step('report', {
    settings: { way: 'copy', changes: 2, pages: 0 },
    tab: 'worked',
    predict: { kind: 'number', min: 0, max: 100, step: 1, right: 0, tolerance: 0 },
    holds: (film) => {
      const quarter = quarterOf(chanceFrom(1))
      const { queries, wrong } = reportBy('events', quarter)
      return (
        endOf(film).log.length === 2 &&
        measures(film).calls === 0 &&
        queries === 0 &&
        wrong === 0 &&
        reportBy('ask', quarter).wrong > 0
      )
    },
  }),
]
