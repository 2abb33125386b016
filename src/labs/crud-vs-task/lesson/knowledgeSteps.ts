import { lookForReason } from '../challenge/lookForReason.ts'
import { taskFields } from '../desk/taskForms.ts'
import { askLog } from '../questions/askLog.ts'
import { askRows } from '../questions/askRows.ts'
import { columns } from '../rows/crudRow.ts'
import { respelt } from '../two-clerks/race.ts'
import type { LessonStep } from './lessonStep.ts'
import {
  addressColumns,
  awake,
  changed,
  homeFor,
  listOf,
  move,
  newEvents,
  nothing,
  rowOf,
  spelling,
  typesOf,
} from './worlds.ts'

/** Steps about what can be known afterwards. */
export const knowledgeSteps: readonly LessonStep[] = [
  {
    id: 'questions',
    part: 'questions',
    predict: { kind: 'choice', options: ['both', 'tasks', 'neither'], right: 'tasks' },
    acts: nothing,
    holds: (_, after) => {
      const { rows, events, today } = after
      const inactive = Object.values(listOf(after)).filter(({ standing }) => standing.is === 'inactive')
      const answer = askLog('inactive', events, today)
      return (
        answer.knows && answer.facts.length === inactive.length && !askRows('inactive', rows, today).knows
      )
    },
  },
  {
    id: 'limit',
    part: 'questions',
    predict: { kind: 'choice', options: ['both', 'tasks', 'neither'], right: 'neither' },
    acts: nothing,
    holds: (_, { rows, events, today }) =>
      !askRows('why-moved', rows, today).knows && !askLog('why-moved', events, today).knows,
  },
  {
    id: 'two-clerks',
    part: 'two-clerks',
    predict: { kind: 'choice', options: ['rows-lose', 'both-lose', 'both-keep'], right: 'rows-lose' },
    acts: (world) => {
      const name = rowOf(world, 'C-3')?.last_name ?? ''
      return [
        ...awake(world, 'C-3', listOf(world)['C-3']),
        {
          is: 'saves at once',
          key: 'C-3',
          changes: [addressColumns(homeFor(world, 'C-3')), { last_name: respelt(name) }],
        },
        { is: 'tasks at once', commands: [move(world, 'C-3'), spelling(world, 'C-3')] },
      ]
    },
    holds: (before, after) =>
      changed(before, after, 'C-3').join() === 'last_name' &&
      typesOf(newEvents(before, after)).slice(-2).join() === 'CustomerMoved,CustomerNameCorrected',
  },
  {
    id: 'rewrite',
    part: 'rewrite',
    acts: nothing,
    holds: () => Object.values(taskFields).every((fields) => fields.length < columns.length),
  },
  {
    id: 'challenge',
    part: 'challenge',
    acts: (world) => {
      const city = rowOf(world, 'C-8')?.city === 'Leusden' ? 'Soest' : 'Leusden'
      return [{ is: 'save', key: 'C-8', change: { city } }]
    },
    holds: (_, { rows, today }) => lookForReason(rows, today).some(({ lost }) => lost),
  },
]
