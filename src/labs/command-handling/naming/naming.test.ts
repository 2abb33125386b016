import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../store/index.ts'
import { operationIds, runOperation, type OperationId } from '../queries/operations.ts'
import { rightKind } from '../queries/rightKind.ts'
import { openSmallGarage } from '../openSmallGarage.ts'
import { heapOf } from './heapOf.ts'
import { judgeName } from './judgeName.ts'
import { names } from './names.ts'

describe('the judge of names', () => {
  it.each(['CustomerRegistered', 'ItemCheckedOut', 'AccountClosed', 'DayHasPassed', 'LetterSent'])(
    'takes %s for an event',
    (name) => expect(judgeName(name).is).toBe('event'),
  )

  it.each(['PlanMaintenanceJob', 'RegisterCustomer', 'CheckoutItem', 'CloseAccount'])(
    'takes %s for a command',
    (name) => expect(judgeName(name).is).toBe('command'),
  )

  it.each(['UpdateInventory', 'SaveCustomer', 'SetAddress'])(
    'finds the grammar of a command but no intent in %s',
    (name) => expect(judgeName(name).is).toBe('crud'),
  )

  it.each(['', 'inventory', 'Checkout', 'check out item', 'Checkout_Item', 'InventoryThing'])(
    'cannot place "%s"',
    (name) => expect(judgeName(name).is).toBe('unclear'),
  )

  it('puts four names on each of the first two heaps, and two aside to be mended', () => {
    const on = (heap: string) => names.filter((name) => heapOf(name) === heap)
    expect([on('command').length, on('event').length]).toEqual([4, 4])
    expect(on('mend')).toEqual(['UpdateInventory', 'SaveCustomer'])
  })
})

describe('ten operations', () => {
  const kindOf = async (id: OperationId) => {
    const store = openMemoryStore('operations')
    await openSmallGarage(store)
    return rightKind(await runOperation(store, id))
  }

  it('are five queries that leave the hash, and five that change it, with the impostor among them', async () => {
    const kinds = await Promise.all(operationIds.map(async (id) => [id, await kindOf(id)] as const))
    const commands = kinds.filter(([, kind]) => kind === 'command').map(([id]) => id)
    expect(commands).toEqual([
      'PlanMaintenanceJob',
      'GetNextInvoiceNumber',
      'FinishMaintenanceJob',
      'CancelMaintenanceJob',
      'ReplanMaintenanceJob',
    ])
  })
})
