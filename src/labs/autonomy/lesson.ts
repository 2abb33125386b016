import { chanceFrom, stateAt, type Millis, type Settings } from '../../kernel/index.ts'
import type { TaughtStep } from '../../teaching/index.ts'
import { conflictsOf, divergentRows, findingsAt, measuresAt, tooOldAt, type Measures } from './measures.ts'
import { chainAvailability } from './model/chain.ts'
import { copyIds } from './model/facts.ts'
import { playLeadTime } from './model/leadTime.ts'
import { contextMask, ownersSetting } from './model/map.ts'
import { quarterOf, reportBy } from './model/report.ts'
import { minute } from './model/settings.ts'
import { playAutonomy, type AutonomyFilm, type TimedInput } from './playAutonomy.ts'
import type { AutonomyInput, AutonomyState, Fault } from './state.ts'

export type LessonStepId =
  | 'ask'
  | 'copy'
  | 'down'
  | 'far'
  | 'shapes'
  | 'fields'
  | 'rename'
  | 'edit'
  | 'map'
  | 'age'
  | 'feeds'
  | 'silent'
  | 'gap'
  | 'tail'
  | 'swallowed'
  | 'right'
  | 'team'
  | 'report'

/** What the stage shows: the contexts, the map of owners, the matrix of fields. */
export type ViewId = 'world' | 'map' | 'fields'

/** One step: which film it is about, where it is looked at, and what must be true of it. */
export interface LessonStep extends TaughtStep<LessonStepId> {
  readonly settings: Settings
  readonly inputs: readonly TimedInput[]
  readonly from: Millis
  readonly view: ViewId
  /** The tab of the evidence that shows it. */
  readonly tab: string
  readonly holds: (film: AutonomyFilm) => boolean
}

const endOf = (film: AutonomyFilm): AutonomyState => stateAt(film, film.until)
const measures = (film: AutonomyFilm): Measures => measuresAt(film, film.until)
const isAsking = (film: AutonomyFilm): boolean => film.initial.rules.way === 'ask'
const isDay = (film: AutonomyFilm): boolean => film.initial.rules.story === 'day'
const isBare = (film: AutonomyFilm): boolean =>
  Object.values(endOf(film).up).every(Boolean) && endOf(film).turns === 0

const at = (time: Millis, input: AutonomyInput): TimedInput => ({ at: time, input })

const trap = (fault: Fault, seq: number): TimedInput =>
  at(0, { is: 'trapSet', trap: { copy: 'invoicing', fault, seq } })

const letter = (time: Millis, customer = 'C2'): TimedInput =>
  at(time, { is: 'asked', what: 'letter', customer })

type Rest = Pick<LessonStep, 'settings' | 'holds'> &
  Partial<Pick<LessonStep, 'inputs' | 'from' | 'predict' | 'view' | 'tab'>>

const step = (id: LessonStepId, rest: Rest): LessonStep => ({
  id,
  inputs: [],
  from: 0,
  view: 'world',
  tab: 'numbers',
  ...rest,
})

const onePage: Settings = { pages: 1, changes: 0 }
const stream: Settings = { way: 'copy', changes: 18, pages: 0 }
const silent: Settings = { ...stream, checked: false }
const day: Settings = { way: 'copy', story: 'day', changes: 24, limit: 65 }
const afterStream = 13_500

const everybodyAsks: readonly TimedInput[] = [
  at(100, { is: 'stopped', context: 'customers' }),
  at(3000, { is: 'asked', what: 'plan', customer: 'C3' }),
  at(3500, { is: 'asked', what: 'remind', customer: 'C4' }),
  letter(4000, 'C5'),
]

/** What befalls a film in which all four conditions are put to the test. */
export const troubles: readonly TimedInput[] = [
  trap('lost', 16),
  trap('lost', 17),
  at(900, { is: 'edited', copy: 'invoicing', customer: 'C6' }),
  at(2000, { is: 'cut', copy: 'notifications' }),
  at(9500, { is: 'asked', what: 'remind', customer: 'C1' }),
  at(10_500, { is: 'mended', copy: 'notifications' }),
]

const lostFault = (film: AutonomyFilm, fault: Fault, seq: number): boolean =>
  film.frames.some(
    ({ event }) => event.is === 'trapSet' && event.trap.fault === fault && event.trap.seq === seq,
  )

/** The lesson: asking and its price, copies and theirs, and how to pay it. */
export const autonomyLesson: readonly LessonStep[] = [
  step('ask', {
    settings: { ...onePage, way: 'ask' },
    from: 500,
    predict: { kind: 'number', min: 1, max: 41, step: 1, right: 21, tolerance: 0 },
    holds: (film) => isAsking(film) && isBare(film) && measures(film).calls === 21,
  }),
  step('copy', {
    settings: { ...onePage, way: 'copy', heartbeats: false },
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
  step('shapes', {
    settings: { way: 'copy', changes: 3, pages: 0, heartbeats: false },
    from: 2150,
    predict: { kind: 'number', min: 1, max: 7, step: 1, right: 5, tolerance: 0 },
    holds: (film) => {
      const columns = copyIds.map((id) => Object.keys(endOf(film).copies[id].rows['C7']?.row ?? {}).length)
      return (
        columns.join() === '3,3,5,2' &&
        measures(film).wireFields === 7 &&
        endOf(film).log.length === 3 &&
        endOf(film).renamed.length === 0
      )
    },
  }),
  step('fields', {
    settings: { way: 'copy', changes: 6, pages: 0 },
    inputs: [at(500, { is: 'fieldAdded' })],
    from: 500,
    view: 'fields',
    predict: { kind: 'choice', options: ['none', 'all', 'some'], right: 'none' },
    holds: (film) =>
      measures(film).wireFields === 8 &&
      measures(film).broken === 0 &&
      measures(film).needless === 0 &&
      copyIds.every((id) => divergentRows(endOf(film), id) === 0),
  }),
  step('rename', {
    settings: { way: 'copy', changes: 6, pages: 0 },
    inputs: [at(500, { is: 'renamed', field: 'telephoneNumber' })],
    from: 500,
    predict: {
      kind: 'stage',
      options: ['workshop', 'notifications', 'invoicing', 'reporting'],
      right: 'workshop',
    },
    holds: (film) =>
      copyIds.filter((id) => endOf(film).copies[id].brokenBy.includes('telephoneNumber')).join() ===
        'workshop' && measures(film).broken === 1,
  }),
  step('edit', {
    settings: { way: 'copy', changes: 6, pages: 0, readOnly: false },
    inputs: [at(500, { is: 'edited', copy: 'invoicing', customer: 'C6' })],
    from: 500,
    predict: { kind: 'choice', options: ['stays', 'lost', 'travels'], right: 'lost' },
    holds: (film) =>
      measures(film).lostEdits === 1 &&
      measures(
        playAutonomy({ way: 'copy', changes: 6, pages: 0 }, 1, [
          at(500, { is: 'edited', copy: 'invoicing', customer: 'C6' }),
        ]),
      ).refusedEdits === 1,
  }),
  step('map', {
    settings: {
      way: 'copy',
      changes: 6,
      pages: 0,
      [ownersSetting('customer')]: contextMask(['customers', 'invoicing']),
    },
    inputs: [at(500, { is: 'edited', copy: 'invoicing', customer: 'C6' })],
    from: 500,
    view: 'map',
    predict: { kind: 'number', min: 0, max: 6, step: 1, right: 1, tolerance: 0 },
    holds: (film) => conflictsOf(endOf(film)) === 1 && film.initial.rules.claims.join() === 'invoicing',
  }),
  step('age', {
    settings: { ...day, feed: 'etl' },
    from: 124 * minute,
    tab: 'copies',
    predict: { kind: 'number', min: 5, max: 120, step: 5, right: 65, tolerance: 0 },
    holds: (film) =>
      isDay(film) &&
      film.initial.rules.limit === 65 * minute &&
      film.initial.rules.loads &&
      !film.initial.rules.publishes &&
      tooOldAt(film, 125 * minute - 1).length === 0 &&
      tooOldAt(playAutonomy({ ...day, feed: 'etl', limit: 64 }), 125 * minute - 1).length === 4,
  }),
  step('feeds', {
    settings: { ...day, feed: 'both', checked: false },
    inputs: [trap('lost', 23)],
    from: 20 * 60 * minute,
    tab: 'feeds',
    predict: { kind: 'choice', options: ['events', 'etl', 'both'], right: 'events' },
    holds: (film) => {
      const divergent = (feed: string): number =>
        divergentRows(
          endOf(playAutonomy({ ...day, feed, checked: false }, 1, [trap('lost', 23)])),
          'invoicing',
        )
      return (
        isDay(film) &&
        lostFault(film, 'lost', 23) &&
        divergentRows(endOf(film), 'invoicing') === 0 &&
        divergent('events') === 1 &&
        divergent('etl') === 0
      )
    },
  }),
  step('silent', {
    settings: silent,
    inputs: [trap('lost', 17), letter(afterStream)],
    from: 10_500,
    tab: 'copies',
    predict: { kind: 'choice', options: ['new', 'old', 'waits'], right: 'old' },
    holds: (film) =>
      measures(film).wrongMail === 1 &&
      measures(film).gaps === 0 &&
      divergentRows(endOf(film), 'invoicing') === 1,
  }),
  step('gap', {
    settings: stream,
    inputs: [trap('lost', 17), letter(afterStream)],
    from: 10_500,
    predict: { kind: 'number', min: 15, max: 19, step: 1, right: 18, tolerance: 0 },
    holds: (film) =>
      film.frames.some(
        ({ state: { last } }) => last.is === 'gap' && last.expected === 17 && last.seq === 18,
      ) &&
      measures(film).divergent === 0 &&
      measures(film).wrongMail === 0 &&
      measures(film).done === 1 &&
      endOf(film).copies.invoicing.counts.applied === 18,
  }),
  step('tail', {
    settings: stream,
    inputs: [trap('lost', 18)],
    from: 11_100,
    predict: { kind: 'choice', options: ['number', 'heartbeat', 'never'], right: 'heartbeat' },
    holds: (film) =>
      measures(film).tails === 1 &&
      measures(film).gaps === 0 &&
      measures(film).divergent === 0 &&
      divergentRows(
        endOf(playAutonomy({ ...stream, heartbeats: false }, 1, [trap('lost', 18)])),
        'invoicing',
      ) === 1,
  }),
  step('swallowed', {
    settings: { ...stream, feed: 'both' },
    inputs: [trap('swallowed', 17), letter(22_000)],
    from: 10_800,
    predict: { kind: 'choice', options: ['number', 'heartbeat', 'reconciliation'], right: 'reconciliation' },
    holds: (film) =>
      lostFault(film, 'swallowed', 17) &&
      measures(film).gaps + measures(film).tails === 0 &&
      measures(film).healed === 1 &&
      measures(film).divergent === 0,
  }),
  step('right', {
    settings: { ...stream, limit: 5 },
    inputs: troubles,
    tab: 'right',
    predict: { kind: 'choice', options: ['three', 'four'], right: 'four' },
    holds: (film) =>
      lostFault(film, 'lost', 16) &&
      film.frames.some(({ event }) => event.is === 'cut') &&
      findingsAt(film, film.until).every(({ kept, harm }) => kept && harm === 0) &&
      measures(film).refusedEdits === 1,
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

/** Plays a step as it is shown. */
export const playStep = ({ settings, inputs }: LessonStep): AutonomyFilm => playAutonomy(settings, 1, inputs)
