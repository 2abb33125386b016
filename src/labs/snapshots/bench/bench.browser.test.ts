import { afterEach, describe, expect, it } from 'vitest'
import { deleteSnapshots, deleteStore, openEventStore, openSnapshots } from '../../../store/index.ts'
import { snapshotsLesson } from '../lesson.ts'
import { measuredStore, measureLoads, type LoadTimes } from '../measure/measureLoads.ts'
import { playActs, type BenchRows } from './perform.ts'

const name = 'replayground-snapshots-bench-test'

const opened = async (): Promise<BenchRows> => ({
  store: await openEventStore(name, { durability: 'relaxed' }),
  snapshots: await openSnapshots(name),
  clock: () => performance.now(),
})

afterEach(async () => {
  await deleteStore(name)
  await deleteSnapshots(name)
})

const databases = async (): Promise<readonly (string | undefined)[]> =>
  (await indexedDB.databases()).map((each) => each.name)

describe('the bench in IndexedDB', () => {
  it('bears the lesson out, and leaves the two tables as they are', async () => {
    const rows = await opened()
    // All steps are played in memory; here those that ask most of the engine.
    const asked = new Set<string>(['snapshot', 'versioned', 'rebuild', 'split'])
    for (const { id, acts, holds } of snapshotsLesson.filter((step) => asked.has(step.id))) {
      expect([id, holds(await playActs(rows, acts))]).toEqual([id, true])
    }
    expect(await rows.store.verify()).toEqual([])
    rows.store.close()
    rows.snapshots.close()
  })

  it('keeps snapshots over a reload, in a database of their own', async () => {
    const rows = await opened()
    const { aggregateId } = await playActs(rows, [
      { is: 'account', length: 250 },
      { is: 'interval', interval: 100 },
    ])
    rows.store.close()
    rows.snapshots.close()
    const again = await openSnapshots(name)
    expect((await again.all(aggregateId)).map(({ version }) => version)).toEqual([100, 200])
    expect((await again.newest(aggregateId, 199))?.version).toBe(100)
    again.close()
    expect(await databases()).toContain(`replayground-snapshots-${name}`)
  })
})

describe('measuring', () => {
  const run = async (task: { readonly interval: number | null; readonly stop?: boolean }) => {
    const times: LoadTimes[] = []
    const stopping = new AbortController()
    const ended = measureLoads(
      { interval: task.interval, longest: 1000, keep: false },
      {
        signal: stopping.signal,
        filled: () => undefined,
        tell: (each) => {
          times.push(each)
          if (task.stop === true) stopping.abort()
        },
      },
    )
    return { times, ended }
  }

  it('comes to the same balance in all ways, counts the tail, and leaves no database behind', async () => {
    const { times, ended } = await run({ interval: 100 })
    await ended
    expect(times.map(({ events, tail, agree }) => [events, tail, agree])).toEqual([
      [10, 10, true],
      [100, 50, true],
      [1000, 50, true],
    ])
    expect(times.at(-1)).toMatchObject({ snapshots: 10, runs: 5 })
    const left = await databases()
    expect(left.filter((each) => each?.includes(measuredStore) === true)).toEqual([])
  })

  it('that is cancelled stops, and leaves no database behind either', async () => {
    const { times, ended } = await run({ interval: null, stop: true })
    await expect(ended).rejects.toThrow(DOMException)
    expect(times.map(({ events, snapshotMs }) => [events, snapshotMs])).toEqual([[10, null]])
    const left = await databases()
    expect(left.filter((each) => each?.includes(measuredStore) === true)).toEqual([])
  })
})
