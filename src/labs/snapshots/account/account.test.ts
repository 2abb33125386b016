import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemorySnapshots, openMemoryStore, snapshotHash, type Snapshots } from '../../../store/index.ts'
import { closedYear, fillAccount, generatedBooking } from './generatedBookings.ts'
import { loadAccount, replayAccount, type Guard } from './loadAccount.ts'
import { balanceIn, withEvent, noTotals, type Shape } from './totals.ts'
import { verifySnapshots } from './verifySnapshots.ts'
import { everyEvents, snapshotOf, writeSnapshots, type Schedule } from './writeSnapshots.ts'

const clock = (): number => 0

const allOf = (count: number) => Array.from({ length: count }, (_, index) => generatedBooking('a', index + 1))

const accountOf = async (events: number) => {
  const store = openMemoryStore('snapshots')
  const id = await fillAccount(store, 'long', events)
  return { id, rows: { store, snapshots: createMemorySnapshots() } }
}

/** Mutant `tail`: a snapshot claims one event more than is in it, so that loading begins one event too late. */
const tailMutant = (snapshots: Snapshots): Snapshots => ({
  ...snapshots,
  put: async (rows) => {
    const late = rows.map((row) => ({ ...row, version: row.version + 1 }))
    await snapshots.put(
      await Promise.all(late.map(async (row) => ({ ...row, hash: await snapshotHash(row) }))),
    )
  },
})

/** Mutant `old schema`: whoever reads finds the schema version that they hoped for. */
const oldSchemaMutant = (snapshots: Snapshots, shape: Shape): Snapshots => ({
  ...snapshots,
  newest: async (id, upTo) => {
    const row = await snapshots.newest(id, upTo)
    if (row === undefined) return undefined
    const forged = { ...row, schemaVersion: shape }
    return { ...forged, hash: await snapshotHash(forged) }
  },
})

interface Case {
  readonly events: number
  readonly due: readonly number[]
  readonly written: Shape
  readonly shape: Shape
}

const shapes = fc.constantFrom<Shape>(1, 2)
const cases = fc.record({
  events: fc.integer({ min: 1, max: 120 }),
  due: fc.array(fc.integer({ min: 1, max: 119 }), { maxLength: 6 }),
  written: shapes,
  shape: shapes,
})

const isSameAsReplay = async (
  { events, due, written, shape }: Case,
  mutant: (snapshots: Snapshots) => Snapshots = (snapshots) => snapshots,
): Promise<boolean> => {
  const { id, rows } = await accountOf(events)
  const broken = { ...rows, snapshots: mutant(rows.snapshots) }
  const schedule: Schedule = { isDue: (version) => due.includes(version), shape: written, versioned: true }
  await writeSnapshots(broken, id, schedule, clock)
  const loaded = await loadAccount(broken, id, { shape, guard: 'check' })
  const full = await replayAccount(rows.store, id, shape)
  return JSON.stringify(loaded.totals) === JSON.stringify(full.totals) && loaded.version === full.version
}

const holdsAlways = (mutant?: (snapshots: Snapshots, shape: Shape) => Snapshots) =>
  fc.check(
    fc.asyncProperty(cases, (each) =>
      isSameAsReplay(each, mutant && ((snapshots) => mutant(snapshots, each.shape))),
    ),
    { numRuns: 100 },
  )

describe('loading with snapshots', () => {
  it('comes to what a full replay comes to, whatever the schedule and the shapes', async () => {
    expect((await holdsAlways()).failed).toBe(false)
  })

  it.each([
    ['a tail that begins one event late', tailMutant],
    ['a snapshot of an old schema that is accepted', oldSchemaMutant],
  ])('would not with %s', async (_, mutant) => {
    expect((await holdsAlways(mutant)).failed).toBe(true)
  })

  it('of 1,037 events with a snapshot every 100 replays 37, and leaves the events as they are', async () => {
    const { id, rows } = await accountOf(1037)
    const before = await rows.store.logHash()
    const schedule = { isDue: everyEvents(100), shape: 1, versioned: true } as const
    expect(await writeSnapshots(rows, id, schedule, clock)).toMatchObject({ rows: 10 })
    const loaded = await loadAccount(rows, id, { shape: 1, guard: 'check' })
    expect(loaded).toMatchObject({ from: 1000, replayed: 37, refused: [] })
    expect(loaded.totals).toEqual((await replayAccount(rows.store, id, 1)).totals)
    expect(await rows.store.logHash()).toBe(before)
  })
})

const aged = async () => {
  const { id, rows } = await accountOf(250)
  await writeSnapshots(rows, id, { isDue: everyEvents(100), shape: 1, versioned: true }, clock)
  const load = (guard: Guard) => loadAccount(rows, id, { shape: 2, guard })
  const full = await replayAccount(rows.store, id, 2)
  return { id, rows, load, full }
}

describe('a snapshot of another shape', () => {
  it('is refused by the guard that checks: loading is slower, and right', async () => {
    const { load, full } = await aged()
    const loaded = await load('check')
    expect(loaded.refused.map(({ version, why }) => [version, why])).toEqual([
      [200, 'shape'],
      [100, 'shape'],
    ])
    expect(loaded.totals).toEqual(full.totals)
  })

  it('is taken by the guard that trusts: loading is quick, and the balance wrong', async () => {
    const { load, full } = await aged()
    const loaded = await load('trust')
    expect(loaded.replayed).toBe(50)
    expect(balanceIn(loaded.totals, 2)).not.toBe(balanceIn(full.totals, 2))
  })

  it('is found by comparing it with a replay, field by field', async () => {
    const { id, rows } = await aged()
    expect(await verifySnapshots(rows, id, 1)).toEqual([])
    const wrong = await verifySnapshots(rows, id, 2)
    expect(wrong.map(({ version, fields, noticedBy }) => [version, fields, noticedBy])).toEqual([
      [100, ['balance'], 'shape'],
      [200, ['balance'], 'shape'],
    ])
  })
})

describe('a snapshot that was computed wrongly', () => {
  it('has a hash that fits; only a replay finds it', async () => {
    const { id, rows } = await aged()
    await rows.snapshots.put([await snapshotOf(id, { totals: { balance: 5, events: 199 }, version: 200 }, 1)])
    const [wrong] = await verifySnapshots(rows, id, 1)
    expect(wrong).toMatchObject({ version: 200, fields: ['balance', 'events'], noticedBy: null })
  })
})

describe('an account that is closed at the end of the year', () => {
  it('comes to the balance of the long one, however long that is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (count) => {
        const balance = (events: ReturnType<typeof closedYear>) =>
          events.reduce((totals, event) => withEvent(totals, event, 1), noTotals).balance
        const year = closedYear('a', count)
        expect(year.length).toBeLessThanOrEqual(252)
        expect(balance(year)).toBe(balance(allOf(count)))
      }),
    )
  })
})
