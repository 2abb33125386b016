import type { Settings } from '../../../kernel/index.ts'
import { conflictsOf, divergentRows, tooOldAt } from '../measures.ts'
import { copyIds } from '../model/facts.ts'
import { contextMask, ownersSetting } from '../model/map.ts'
import { minute } from '../model/settings.ts'
import { playAutonomy } from '../playAutonomy.ts'
import { at, endOf, hasFault, isDay, measures, step, trap, type LessonStep } from './step.ts'

const day: Settings = { way: 'copy', story: 'day', changes: 24, limit: 65 }

/** Copies: their shapes, what couples them, who may write, how old they may be. */
export const copiesSteps: readonly LessonStep[] = [
  step('shapes', {
    settings: { way: 'copy', changes: 3, pages: 0, heartbeats: false, limit: 60 },
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
        hasFault(film, 'lost', 23) &&
        divergentRows(endOf(film), 'invoicing') === 0 &&
        divergent('events') === 1 &&
        divergent('etl') === 0
      )
    },
  }),
]
