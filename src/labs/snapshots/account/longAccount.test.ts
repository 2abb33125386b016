import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../store/index.ts'
import { fillAccount, loadAccount, replayAccount, verifySnapshots, writeSnapshots } from './longAccount.ts'
import { memoryRows } from './memoryRowsHarness.ts'
import { keepSnapshot, snapshotsOf, type Snapshot, type SnapshotRows } from './snapshot.ts'

const id = 'Account-long'

const account = async (events: number) => {
  const store = openMemoryStore('snapshots')
  await fillAccount(store, id, events)
  return { store, rows: memoryRows() }
}

/** A row that is off by one event: its state knows less than its version says. */
const offByOne = (rows: SnapshotRows): SnapshotRows => ({
  ...rows,
  put: (key, row: Snapshot) => rows.put(key, { ...row, version: row.version + 1 }),
})

const sameAsReplay = async (events: number, interval: number, broken: boolean): Promise<boolean> => {
  const { store, rows } = await account(events)
  const into = broken ? offByOne(rows) : rows
  await writeSnapshots(store, into, id, { interval, shape: 1, versioned: true })
  const loaded = await loadAccount(store, rows, id, { shape: 1, checked: true })
  const full = await replayAccount(store, id, 1)
  return JSON.stringify(loaded.totals) === JSON.stringify(full.totals) && loaded.version === full.version
}

describe('loading with snapshots', () => {
  it('comes to what a full replay comes to, whatever the interval', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 60 }),
        (events, interval) => sameAsReplay(events, interval, false),
      ),
      { numRuns: 40 },
    )
    const run = await fc.check(
      fc.asyncProperty(
        fc.integer({ min: 30, max: 120 }),
        fc.integer({ min: 1, max: 20 }),
        (events, interval) => sameAsReplay(events, interval, true),
      ),
      { numRuns: 40 },
    )
    expect(run.failed).toBe(true)
  })

  it('of 1,037 events with a snapshot every 100 replays 37', async () => {
    const { store, rows } = await account(1037)
    expect(await writeSnapshots(store, rows, id, { interval: 100, shape: 1, versioned: true })).toMatchObject(
      {
        written: 10,
      },
    )
    expect(await loadAccount(store, rows, id, { shape: 1, checked: true })).toMatchObject({
      from: 1000,
      replayed: 37,
    })
  })
})

describe('a snapshot of another shape', () => {
  const aged = async () => {
    const { store, rows } = await account(250)
    await writeSnapshots(store, rows, id, { interval: 100, shape: 1, versioned: true })
    return { store, rows }
  }

  it('is refused where snapshots carry a version: loading is slower, and right', async () => {
    const { store, rows } = await aged()
    const loaded = await loadAccount(store, rows, id, { shape: 2, checked: true })
    expect(loaded.from).toBe(0)
    expect(loaded.totals).toEqual((await replayAccount(store, id, 2)).totals)
  })

  it('is taken where nobody checks: loading is quick, and wrong', async () => {
    const { store, rows } = await aged()
    const loaded = await loadAccount(store, rows, id, { shape: 2, checked: false })
    expect(loaded.from).toBe(200)
    expect(loaded.totals.paidIn).toBeUndefined()
  })

  it('is found by comparing it with a replay, field by field', async () => {
    const { store, rows } = await aged()
    expect(await verifySnapshots(store, rows, id, 1)).toEqual([])
    const wrong = await verifySnapshots(store, rows, id, 2)
    expect(wrong.map(({ snapshot, fields }) => [snapshot.version, fields])).toEqual([
      [100, ['paidIn']],
      [200, ['paidIn']],
    ])
  })

  it('that was changed by hand is found too', async () => {
    const { store, rows } = await aged()
    const [first] = await snapshotsOf(rows, id)
    if (first === undefined) throw new Error('There is no snapshot.')
    await keepSnapshot(rows, { ...first, state: first.state.replace(/"balance":(\d)/, '"balance":9$1') })
    expect((await verifySnapshots(store, rows, id, 1)).map(({ fields }) => fields)).toEqual([['balance']])
  })
})
