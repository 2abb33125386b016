import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openMemoryStore, type EventStore } from '../../../store/index.ts'
import { clerkCommands, faultsIn } from '../desk/clerkHarness.ts'
import { clerkAggregateId, clerkCustomer } from '../desk/clerkCustomer.ts'
import type { ClerkCommand } from '../desk/clerkCommand.ts'
import { evolveClerk, unknownCustomer } from '../desk/clerkState.ts'
import { readClerkEvents } from '../desk/readClerkEvents.ts'
import { decideAsSeen } from './decideAsSeen.ts'

const about = { customerId: 'C-1', on: '2026-03-02' }
const home = { street: 'Parkweg', number: '3', zipCode: '6811 KL', city: 'Arnhem' }
const other = { street: 'Kade', number: '8', zipCode: '3511 AB', city: 'Utrecht' }
const register: ClerkCommand = {
  type: 'RegisterCustomer',
  ...about,
  firstName: 'Noor',
  lastName: 'Bakkr',
  ...home,
}
const move: ClerkCommand = { type: 'MoveCustomer', ...about, ...other }
const correct: ClerkCommand = { type: 'CorrectCustomerName', ...about, firstName: 'Noor', lastName: 'Bakker' }

const desk = async (): Promise<EventStore> => {
  const store = openMemoryStore('desk')
  await decideAsSeen(store, { command: register, actor: 'Anna', seen: 0 })
  return store
}

const types = async (store: EventStore): Promise<readonly string[]> =>
  (await readClerkEvents(store, await store.head())).map(({ eventType }) => eventType)

describe('a task that is decided on what its clerk has seen', () => {
  it('is stored at once when nobody was faster', async () => {
    const store = await desk()
    const { outcome, conflict } = await decideAsSeen(store, { command: move, actor: 'Anna', seen: 1 })
    expect(outcome).toMatchObject({ is: 'accepted', originalVersion: 1, currentVersion: 2 })
    expect(conflict).toBeNull()
  })

  it('is refused by the store when somebody was faster, decided anew, and then both are kept', async () => {
    const store = await desk()
    await decideAsSeen(store, { command: move, actor: 'Anna', seen: 1 })
    const { outcome, conflict } = await decideAsSeen(store, { command: correct, actor: 'Bram', seen: 1 })
    expect(conflict).toEqual({ expected: 1, actual: 2 })
    expect(outcome).toMatchObject({ is: 'accepted', currentVersion: 3 })
    expect(await types(store)).toEqual(['CustomerRegistered', 'CustomerMoved', 'CustomerNameCorrected'])
  })

  it('is refused by a rule when what the other one did makes it senseless, and adds nothing', async () => {
    const store = await desk()
    await decideAsSeen(store, { command: { type: 'BringInCar', ...about }, actor: 'Anna', seen: 1 })
    const off: ClerkCommand = { type: 'DeactivateCustomer', ...about, reason: 'does not pay' }
    const { outcome } = await decideAsSeen(store, { command: off, actor: 'Bram', seen: 1 })
    expect(outcome.is).toBe('rejected')
    expect(await types(store)).toEqual(['CustomerRegistered', 'CarBroughtIn'])
  })

  it('never breaks a rule, whatever two clerks do at once; the mutant "append under any version" does', async () => {
    const races = fc.array(
      fc.record({
        command: clerkCommands.map((command) => ({ ...command, customerId: 'C-1' })),
        old: fc.nat({ max: 2 }),
      }),
      { minLength: 3, maxLength: 12 },
    )
    const faults = async (
      race: readonly { readonly command: ClerkCommand; readonly old: number }[],
      checked: boolean,
    ): Promise<readonly string[]> => {
      const store = await desk()
      const aggregateId = clerkAggregateId('C-1')
      for (const { command, old } of race) {
        const seen = Math.max(1, (await store.version(aggregateId)) - old)
        if (checked) {
          await decideAsSeen(store, { command, actor: 'Anna', seen })
          continue
        }
        const all = await readClerkEvents(store, await store.head())
        const state = all.slice(0, seen).reduce(evolveClerk, unknownCustomer)
        const accepted = clerkCustomer.checks(state, command).every(({ holds }) => holds)
        if (accepted) await store.append(aggregateId, clerkCustomer.execute(state, command), 'any')
      }
      return faultsIn(await readClerkEvents(store, await store.head()))
    }
    const property = (checked: boolean) =>
      fc.asyncProperty(races, async (race) => (await faults(race, checked)).length === 0)
    await fc.assert(property(true), { numRuns: 300 })
    await expect(fc.assert(property(false), { numRuns: 2_000 })).rejects.toThrow('Property failed')
  })
})
