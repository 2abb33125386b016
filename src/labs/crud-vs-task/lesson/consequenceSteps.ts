import { project } from '../../../garage/index.ts'
import { addressLine } from '../desk/clerkState.ts'
import { clerkInvoices } from '../read-models/clerkInvoices.ts'
import { clerkLetters } from '../read-models/clerkLetters.ts'
import { delivery } from '../stock/stockItem.ts'
import type { LessonStep } from './lessonStep.ts'
import {
  addressColumns,
  awake,
  changed,
  homeFor,
  listOf,
  move,
  newEvents,
  spelling,
  task,
  typesOf,
} from './worlds.ts'

/** Steps about what was recorded, and what others make of it. */
export const consequenceSteps: readonly LessonStep[] = [
  {
    id: 'recorded',
    part: 'recorded',
    acts: (world) => {
      const [sofie, milan] = [homeFor(world, 'C-3'), homeFor(world, 'C-4')]
      const about = { on: world.today }
      return [
        { is: 'save', key: 'C-3', change: addressColumns(sofie) },
        { is: 'save', key: 'C-4', change: addressColumns(milan) },
        ...awake(world, 'C-4', listOf(world)['C-4']),
        task({ type: 'CorrectCustomerAddress', customerId: 'C-3', ...about, ...sofie }),
        task({ type: 'MoveCustomer', customerId: 'C-4', ...about, ...milan }, 'Bram'),
      ]
    },
    holds: (before, after) => {
      const address = new Set(['street', 'number', 'zip_code', 'city'])
      const ways = ['C-3', 'C-4'].map((key) => changed(before, after, key))
      return (
        ways.every((way) => way.length > 0 && way.every((column) => address.has(column))) &&
        typesOf(newEvents(before, after)).slice(-2).join() === 'CustomerAddressCorrected,CustomerMoved'
      )
    },
  },
  {
    id: 'departments',
    part: 'departments',
    predict: { kind: 'number', min: 0, max: 3, step: 1, right: 1, tolerance: 0 },
    acts: (world) => [
      ...awake(world, 'C-4', listOf(world)['C-4']),
      task(move(world, 'C-4')),
      task(spelling(world, 'C-2'), 'Bram'),
    ],
    holds: (before, after) => {
      const lettersBefore = project(clerkLetters, before.events).letters.length
      const letters = project(clerkLetters, after.events).letters.slice(lettersBefore)
      const types = typesOf(newEvents(before, after))
      return (
        types.includes('CustomerNameCorrected') &&
        letters
          .filter(({ because }) => because !== 'CustomerActivated')
          .map(({ kind }) => kind)
          .join() === 'welcome to the new home'
      )
    },
  },
  {
    id: 'invoice',
    part: 'departments',
    acts: (world) => {
      const milan = listOf(world)['C-4']
      const about = { customerId: 'C-4', on: world.today }
      return [
        ...awake(world, 'C-4', milan),
        task(move(world, 'C-4')),
        ...(milan?.carIsHere === true ? [] : [task({ type: 'BringInCar', ...about })]),
        task({ type: 'HandBackCar', ...about }, 'Bram'),
      ]
    },
    holds: (before, after) => {
      const count = project(clerkInvoices, before.events).invoices.length
      const [invoice] = project(clerkInvoices, after.events).invoices.slice(count)
      const milan = listOf(after)['C-4']
      const old = listOf(before)['C-4']
      if (invoice === undefined || milan === undefined || old === undefined) return false
      return invoice.address === addressLine(milan.address) && invoice.address !== addressLine(old.address)
    },
  },
  {
    id: 'intent',
    part: 'intent',
    predict: { kind: 'choice', options: ['both', 'tasks', 'neither'], right: 'tasks' },
    acts: ({ shelf: { tally } }) => {
      const delivered = tally.count < 2 ? delivery : 0
      return [
        ...(delivered > 0 ? [{ is: 'stock task', type: 'ReceiveItems', count: delivered } as const] : []),
        { is: 'stock task', type: 'CheckoutItem', count: 1 },
        { is: 'stock task', type: 'ScrapItem', count: 1 },
        { is: 'stock save', count: tally.count + delivered - 2 },
      ]
    },
    holds: ({ shelf: before }, { shelf: after }) =>
      after.inTable === after.tally.count &&
      after.tally.checkedOut === before.tally.checkedOut + 1 &&
      after.tally.scrapped === before.tally.scrapped + 1,
  },
]
