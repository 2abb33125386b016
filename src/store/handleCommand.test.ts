import { describe, expect, it } from 'vitest'
import type { EventStore } from './contract.ts'
import { ConcurrencyError } from './errors.ts'
import { handleCommand, type Decider, type HandleOptions, type Station } from './handleCommand.ts'
import { openMemoryStore } from './memory/openMemoryStore.ts'

type Withdrawn = { readonly eventType: 'Withdrawn'; readonly eventData: { readonly amount: number } }

/** A purse that holds ten coins, and takes no more than six out at a time. */
const purse: Decider<number, number, Withdrawn> = {
  initialState: 10,
  evolve: (coins, { eventData }) => coins - eventData.amount,
  checks: (coins, amount) => [
    {
      rule: 'enough coins',
      holds: amount <= coins,
      reason: `It holds ${coins}, and ${amount} are asked for.`,
    },
    { rule: 'at most six', holds: amount <= 6, reason: `${amount} are asked for.` },
  ],
  execute: (_, amount) => (amount === 0 ? [] : [{ eventType: 'Withdrawn', eventData: { amount } }]),
}

const open = (): EventStore => openMemoryStore('test')

const withdraw = (store: EventStore, amount: number, options: Partial<HandleOptions> = {}) =>
  handleCommand(store, purse, {
    aggregateId: 'purse',
    command: amount,
    actor: 'Ann',
    commandId: `command ${amount}`,
    ...options,
  })

/** A store in which somebody else is faster, this many times. */
const beingOvertaken = (store: EventStore, times: number): EventStore => {
  let left = times
  return {
    ...store,
    append: async (aggregateId, events, expected) => {
      if (left > 0) {
        left -= 1
        await store.append(aggregateId, [{ eventType: 'Withdrawn', eventData: { amount: 1 } }], 'any')
      }
      return store.append(aggregateId, events, expected)
    },
  }
}

describe('an accepted command', () => {
  it('appends what happened under the version that was loaded, with its origin', async () => {
    const store = open()
    await withdraw(store, 2)
    const outcome = await withdraw(store, 3, { correlationId: 'journey' })
    expect(outcome).toMatchObject({ is: 'accepted', originalVersion: 1, currentVersion: 2, retried: 0 })
    if (outcome.is !== 'accepted') throw new Error('Failed to be accepted.')
    expect(outcome.appended.events).toMatchObject([
      {
        order: 2,
        eventType: 'Withdrawn',
        eventData: { amount: 3 },
        actor: 'Ann',
        causationId: 'command 3',
        correlationId: 'journey',
      },
    ])
  })

  it('may have nothing to say: then nothing is appended', async () => {
    const store = open()
    expect(await withdraw(store, 0)).toMatchObject({ is: 'accepted', originalVersion: 0, currentVersion: 0 })
    expect(await store.count()).toEqual({ events: 0, aggregates: 0 })
  })

  it('passes the stations in their order', async () => {
    const store = open()
    await withdraw(store, 2)
    const stations: Station[] = []
    await withdraw(store, 3, { observe: (station) => stations.push(station) })
    expect(stations.map(({ is }) => is)).toEqual([
      'handling',
      'loading',
      'loaded',
      'checked',
      'executed',
      'appending',
      'appended',
    ])
    expect(stations[2]).toMatchObject({ eventsLoaded: 1, version: 1 })
    const times = stations.map(({ at }) => at)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })
})

describe('a rejected command', () => {
  it('appends nothing, and names each rule that does not hold', async () => {
    const store = open()
    await withdraw(store, 6)
    const stations: string[] = []
    const outcome = await withdraw(store, 7, { observe: ({ is }) => stations.push(is) })
    expect(outcome).toMatchObject({ is: 'rejected', version: 1 })
    if (outcome.is !== 'rejected') throw new Error('Failed to be rejected.')
    expect(outcome.failed.map(({ rule }) => rule)).toEqual(['enough coins', 'at most six'])
    expect(outcome.failed[0]?.reason).toBe('It holds 4, and 7 are asked for.')
    expect(await store.head()).toBe(1)
    expect(stations.at(-1)).toBe('checked')
  })
})

describe('a command that is overtaken', () => {
  it('fails with the conflict when it may not start again', async () => {
    const store = open()
    const stations: string[] = []
    const sent = withdraw(beingOvertaken(store, 1), 2, { observe: ({ is }) => stations.push(is) })
    await expect(sent).rejects.toThrow(ConcurrencyError)
    expect(await store.head()).toBe(1)
    expect(stations.at(-1)).toBe('conflict')
  })

  it('decides anew on what is there by then', async () => {
    const store = open()
    const outcome = await withdraw(beingOvertaken(store, 2), 2, { retries: 2 })
    expect(outcome).toMatchObject({ is: 'accepted', originalVersion: 2, retried: 2 })
  })

  it('is rejected when it no longer holds', async () => {
    const store = open()
    await withdraw(store, 6)
    const outcome = await withdraw(beingOvertaken(store, 1), 4, { retries: 1 })
    expect(outcome).toMatchObject({ is: 'rejected', version: 2 })
    expect(await store.head()).toBe(2)
  })

  it('fails when it is overtaken more often than it may start again', async () => {
    await expect(withdraw(beingOvertaken(open(), 3), 1, { retries: 2 })).rejects.toThrow(ConcurrencyError)
  })
})
