import type { Settings } from '../../../kernel/index.ts'
import { divergentRows } from '../measures.ts'
import { findingsAt } from '../conditions.ts'
import { playAutonomy, type TimedInput } from '../playAutonomy.ts'
import { at, endOf, hasFault, letter, measures, step, trap, type LessonStep } from './step.ts'

const stream: Settings = { way: 'copy', changes: 18, pages: 0 }
const silent: Settings = { ...stream, checked: false }
const afterStream = 13_500

/** What befalls a film in which all four conditions are put to the test. */
export const troubles: readonly TimedInput[] = [
  trap('lost', 16),
  trap('lost', 17),
  at(900, { is: 'edited', copy: 'invoicing', customer: 'C6' }),
  at(2000, { is: 'cut', copy: 'notifications' }),
  at(9500, { is: 'asked', what: 'remind', customer: 'C1' }),
  at(10_500, { is: 'mended', copy: 'notifications' }),
]

/** Missed events: lost, the last one, swallowed; and the four conditions under which sharing data does no harm. */
export const missedSteps: readonly LessonStep[] = [
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
      hasFault(film, 'swallowed', 17) &&
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
      hasFault(film, 'lost', 16) &&
      film.frames.some(({ event }) => event.is === 'cut') &&
      findingsAt(film, film.until).every(({ kept, harm }) => kept && harm === 0) &&
      measures(film).refusedEdits === 1,
  }),
]
