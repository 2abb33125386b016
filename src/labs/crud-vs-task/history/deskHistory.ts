import { addDays } from '../../../garage/index.ts'
import type { ClerkCommand } from '../desk/clerkCommand.ts'
import type { Address } from '../desk/clerkEvent.ts'
import { lastTuesday } from './calendar.ts'

/** The two people at the desk. */
export const clerks = ['Anna', 'Bram'] as const

export type Clerk = (typeof clerks)[number]

/** A task as it was done in the past. */
export interface PastTask {
  readonly clerk: Clerk
  readonly command: ClerkCommand
}

type Person = readonly [customerId: string, firstName: string, lastName: string, address: Address]

const home = (street: string, number: string, zipCode: string, city: string): Address => ({
  street,
  number,
  zipCode,
  city,
})

const people: readonly Person[] = [
  ['C-1', 'Noor', 'van Dijk', home('Lindelan', '12', '3511 AB', 'Utrecht')],
  ['C-2', 'Daan', 'Bakkr', home('Havenkade', '3', '3512 KL', 'Utrecht')],
  ['C-3', 'Sofie', 'Mulder', home('Molenweg', '48', '3581 XC', 'Utrecht')],
  ['C-4', 'Milan', 'Kok', home('Singel', '7', '3513 BD', 'Utrecht')],
  ['C-5', 'Eva', 'Smit', home('Parklaan', '21', '3524 EG', 'Utrecht')],
  ['C-6', 'Bas', 'Visser', home('Dorpsstraat', '90', '3991 BZ', 'Houten')],
  ['C-7', 'Lotte', 'Meijer', home('Beukenlaan', '5', '3708 AR', 'Zeist')],
  ['C-8', 'Jan', 'de Boer', home('Kerkplein', '16', '3431 TM', 'Nieuwegein')],
]

const clerkOf = (index: number): Clerk => (index % 2 === 0 ? 'Anna' : 'Bram')

const registrations = (today: string): readonly PastTask[] =>
  people.map(([customerId, firstName, lastName, address], index) => ({
    clerk: clerkOf(index),
    command: {
      type: 'RegisterCustomer',
      customerId,
      on: addDays(today, index - 90),
      firstName,
      lastName,
      ...address,
    },
  }))

const task = (clerk: Clerk, command: ClerkCommand): PastTask => ({ clerk, command })

/**
 * Three months at the desk up to yesterday, told as tasks, oldest first. Invented, but each passes the same rules as
 * what is done by hand. Two things fall on the Tuesday before `today`, all others earlier.
 */
export const deskHistory = (today: string): readonly PastTask[] => {
  const ago = (days: number): string => addDays(today, -days)
  const tuesday = lastTuesday(today)
  return [
    ...registrations(today),
    task('Anna', { type: 'DeactivateCustomer', customerId: 'C-7', on: ago(75), reason: 'moved away' }),
    task('Bram', { type: 'DeactivateCustomer', customerId: 'C-6', on: ago(64), reason: 'passed away' }),
    task('Anna', { type: 'TakeAnotherName', customerId: 'C-3', on: ago(27), lastName: 'de Wit' }),
    task('Bram', { type: 'ActivateCustomer', customerId: 'C-7', on: ago(26) }),
    task('Anna', {
      type: 'CorrectCustomerName',
      customerId: 'C-2',
      on: ago(24),
      firstName: 'Daan',
      lastName: 'Bakker',
    }),
    task('Bram', { type: 'BringInCar', customerId: 'C-4', on: ago(20) }),
    task('Bram', { type: 'HandBackCar', customerId: 'C-4', on: ago(18) }),
    task('Anna', {
      type: 'MoveCustomer',
      customerId: 'C-4',
      on: ago(12),
      ...home('Rijnkade', '102', '6811 HA', 'Arnhem'),
    }),
    task('Bram', {
      type: 'CorrectCustomerAddress',
      customerId: 'C-1',
      on: ago(10),
      ...home('Lindelaan', '12', '3511 AB', 'Utrecht'),
    }),
    task('Anna', { type: 'BringInCar', customerId: 'C-4', on: ago(9) }),
    task('Anna', { type: 'HandBackCar', customerId: 'C-4', on: ago(8) }),
    task('Bram', { type: 'BringInCar', customerId: 'C-2', on: ago(8) }),
    task('Bram', { type: 'DeactivateCustomer', customerId: 'C-5', on: tuesday, reason: 'does not pay' }),
    task('Bram', {
      type: 'MoveCustomer',
      customerId: 'C-8',
      on: tuesday,
      ...home('Stationsweg', '30', '3818 BW', 'Amersfoort'),
    }),
  ]
}
