import { columns, fieldsOfCustomer } from '../rows/crudRow.ts'
import { rowDiff } from '../rows/rowDiff.ts'
import { sqlUpdate } from '../rows/sqlUpdate.ts'
import type { LessonStep } from './lessonStep.ts'
import { awake, changed, listOf, move, newEvents, nothing, rowOf, task, typesOf } from './worlds.ts'

/** Steps about the two screens. */
export const screenSteps: readonly LessonStep[] = [
  {
    id: 'screens',
    part: 'screens',
    acts: nothing,
    holds: (_, after) => {
      const list = listOf(after)
      return (
        after.rows.length > 0 &&
        after.rows.every((row) => {
          const customer = list[row.key]
          return customer !== undefined && rowDiff(fieldsOfCustomer(customer), row).length === 0
        })
      )
    },
  },
  {
    id: 'all-columns',
    part: 'screens',
    predict: { kind: 'number', min: 0, max: 7, step: 1, right: 7, tolerance: 0 },
    acts: (world) => {
      const number = String(Number(rowOf(world, 'C-1')?.number ?? '0') + 1)
      return [{ is: 'save', key: 'C-1', change: { number } }]
    },
    holds: (before, after) => {
      const row = rowOf(after, 'C-1')
      if (row === undefined) return false
      const statement = sqlUpdate('C-1', row)
      return (
        changed(before, after, 'C-1').join() === 'number' &&
        columns.every((column) => statement.includes(`${column} = `)) &&
        newEvents(before, after).length === 0
      )
    },
  },
  {
    id: 'purpose',
    part: 'screens',
    acts: (world) => [...awake(world, 'C-1', listOf(world)['C-1']), task(move(world, 'C-1'))],
    holds: (before, after) => typesOf(newEvents(before, after)).at(-1) === 'CustomerMoved',
  },
  {
    id: 'rule',
    part: 'screens',
    predict: { kind: 'choice', options: ['form', 'both', 'neither'], right: 'form' },
    acts: (world) => {
      const daan = listOf(world)['C-2']
      const about = { customerId: 'C-2', on: world.today }
      return [
        ...awake(world, 'C-2', daan),
        ...(daan?.carIsHere === true ? [] : [task({ type: 'BringInCar', ...about })]),
        { is: 'save', key: 'C-2', change: { active: false } },
        task({ type: 'DeactivateCustomer', ...about, reason: 'does not pay' }, 'Bram'),
      ]
    },
    holds: (before, after) =>
      rowOf(after, 'C-2')?.active === false &&
      !typesOf(newEvents(before, after)).includes('CustomerDeactivated') &&
      listOf(after)['C-2']?.standing.is === 'active',
  },
]
