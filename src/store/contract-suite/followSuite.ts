import { describe, expect, it } from 'vitest'
import type { EventStore, RecordedEvent } from '../contract.ts'
import { events, positions, upTo, type Stores } from './eventHarness.ts'
import { deliveringTwice, followingFromHead } from './mutantHarness.ts'

const happened = { eventType: 'Happened', eventData: {} }

/** Follows until an event of this position came; resolves with the positions in the order of their coming. */
const followUntil = (store: EventStore, after: number, last: number): Promise<readonly number[]> =>
  new Promise((resolve, reject) => {
    const seen: number[] = []
    const unfollow = store.follow(after, {
      events: async (batch) => {
        // A handler that waits lets appends overtake it.
        await Promise.resolve()
        seen.push(...positions(batch))
      },
      caughtUp: (position) => {
        if (position < last) return
        unfollow()
        resolve(seen)
      },
      failed: reject,
    })
  })

const appendMany = async (store: EventStore, name: string, count: number): Promise<void> => {
  for (let done = 0; done < count; done += 10) {
    await Promise.all(
      upTo(10).map((number) =>
        store.append(`${name}-${number}`, number % 3 === 0 ? [happened, happened] : [happened], 'any'),
      ),
    )
  }
}

/** Starts followers before, during and after appends on two connections; gives what each saw and what was there. */
const race = async ({ open, connect }: Stores, mutant: (store: EventStore) => EventStore) => {
  const store = await open()
  const other = await connect(store)
  await appendMany(store, 'early', 20)
  const head = (await store.head()) + 78
  const follow = (of: EventStore, after: number) =>
    followUntil(mutant(of), after, head).then((seen) => ({ seen, wanted: upTo(head, after + 1) }))
  const first = [follow(store, 0), follow(other, 5)]
  const writing = [appendMany(store, 'here', 30), appendMany(other, 'there', 30)]
  await Promise.race(writing)
  const later = [follow(store, 1), follow(other, 20)]
  await Promise.all(writing)
  return Promise.all([...first, ...later, follow(store, head - 1)])
}

/** Following: what is there already, then what comes. */
export const followSuite = (stores: Stores): void => {
  const { open, connect } = stores

  describe('five followers of two connections, while both append', () => {
    it('each get every event once, in order, with no gap between old and new', async () => {
      for (const { seen, wanted } of await race(stores, (store) => store)) expect(seen).toEqual(wanted)
    })

    it.each([followingFromHead, deliveringTwice])(
      'are told wrong by a mutant (%o), and it shows',
      async (mutant) => {
        const followed = await race(stores, mutant)
        expect(followed.some(({ seen, wanted }) => seen.join() !== wanted.join())).toBe(true)
      },
    )
  })

  it('tells other connections of what is appended', async () => {
    const store = await open()
    const other = await connect(store)
    const seen = followUntil(other, 0, 3)
    await store.append('one', events(2), 'none')
    await store.append('one', events(1, 3), 2)
    expect(await seen).toEqual([1, 2, 3])
  })

  it('waits for the handler of a batch before it gives the next', async () => {
    const store = await open()
    await store.append('one', events(1), 'none')
    let atWork = 0
    let most = 0
    const gates: (() => void)[] = []
    const seen: number[] = []
    store.follow(0, {
      events: async (batch) => {
        atWork += 1
        most = Math.max(most, atWork)
        await new Promise<void>((resolve) => {
          gates.push(resolve)
        })
        seen.push(...positions(batch))
        atWork -= 1
      },
    })
    await expect.poll(() => gates.length).toBe(1)
    await store.append('one', events(2, 2), 1)
    await store.append('one', events(1, 4), 3)
    expect(gates).toHaveLength(1)
    gates[0]?.()
    await expect.poll(() => gates.length).toBe(2)
    gates[1]?.()
    await expect.poll(() => seen).toEqual([1, 2, 3, 4])
    expect(most).toBe(1)
  })

  it('ends with the error of its handler, and gives nothing after that', async () => {
    const store = await open()
    await store.append('one', events(1), 'none')
    const seen: number[] = []
    const failed = await new Promise<Error>((resolve) => {
      store.follow(0, {
        events: (batch) => {
          seen.push(...positions(batch))
          throw new Error('cannot take this')
        },
        failed: resolve,
      })
    })
    expect(failed.message).toBe('cannot take this')
    await store.append('one', events(1, 2), 1)
    expect(await followUntil(store, 0, 2)).toEqual([1, 2])
    expect(seen).toEqual([1])
  })

  it('gives nothing after it was stopped, and can be stopped twice', async () => {
    const store = await open()
    const seen: RecordedEvent[] = []
    const unfollow = store.follow(0, { events: (batch) => void seen.push(...batch) })
    unfollow()
    unfollow()
    await store.append('one', events(3), 'none')
    expect(await followUntil(store, 0, 3)).toEqual([1, 2, 3])
    expect(seen).toEqual([])
  })

  it('says when it has caught up, also with an empty store and from beyond the end', async () => {
    const store = await open()
    const caughtUp = (after: number) =>
      new Promise<number>((resolve) => {
        store.follow(after, { events: () => undefined, caughtUp: resolve })
      })
    expect(await caughtUp(0)).toBe(0)
    await store.append('one', events(2), 'none')
    expect(await caughtUp(1)).toBe(2)
    expect(await caughtUp(7)).toBe(7)
  })

  it('has each follower on its own: one that fails does not disturb another', async () => {
    const store = await open()
    const good = followUntil(store, 0, 2)
    const broken = new Promise<Error>((resolve) => {
      store.follow(0, {
        events: () => {
          throw new Error('broken')
        },
        failed: resolve,
      })
    })
    await store.append('one', events(2), 'none')
    expect((await broken).message).toBe('broken')
    expect(await good).toEqual([1, 2])
  })
}
