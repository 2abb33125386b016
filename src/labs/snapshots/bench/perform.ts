import { fillAccount } from '../account/generatedBookings.ts'
import { foldFrom, loadAccount, stateIn, type AccountRows } from '../account/loadAccount.ts'
import { balanceIn, differingFields, noTotals, withEvent, type Totals } from '../account/totals.ts'
import { verifySnapshots } from '../account/verifySnapshots.ts'
import { everyEvents, snapshotOf, writeSnapshots } from '../account/writeSnapshots.ts'
import { savingsEventIn } from '../../../savings/index.ts'
import type { Act, Bench, Damage, LoadedBeside } from './bench.ts'
import { splitYear } from './splitYear.ts'

/** Where a bench stands, and its clock in real milliseconds. */
export interface BenchRows extends AccountRows {
  readonly clock: () => number
}

const refreshed = async ({ snapshots }: BenchRows, bench: Bench): Promise<Bench> => ({
  ...bench,
  snapshots: await snapshots.all(bench.aggregateId),
})

/** Snapshots by the settings of the bench. */
const rewritten = async (rows: BenchRows, bench: Bench): Promise<Bench> => {
  const { aggregateId, interval, shape, guard } = bench
  if (interval === null) {
    await rows.snapshots.drop(aggregateId)
    return refreshed(rows, { ...bench, written: null, loaded: null, verified: null })
  }
  const schedule = { isDue: everyEvents(interval), shape, versioned: guard === 'check' }
  const written = await writeSnapshots(rows, aggregateId, schedule, rows.clock)
  return refreshed(rows, { ...bench, written, loaded: null, verified: null })
}

const opened = async (rows: BenchRows, bench: Bench, length: number): Promise<Bench> => {
  const aggregateId = await fillAccount(rows.store, `snapshots-${length}`, length)
  return rewritten(rows, { ...bench, aggregateId, length, loaded: null, verified: null })
}

const loadBeside = async (rows: BenchRows, bench: Bench): Promise<LoadedBeside> => {
  const { aggregateId, shape } = bench
  const began = rows.clock()
  const loaded = await loadAccount(rows, aggregateId, bench)
  const wallMs = rows.clock() - began
  const course: number[] = []
  const full = await foldFrom(rows.store, aggregateId, { shape }, ({ totals }) => {
    course.push(balanceIn(totals, shape))
  })
  const replayMs = rows.clock() - began - wallMs
  return {
    ...loaded,
    balance: balanceIn(loaded.totals, shape),
    trueBalance: balanceIn(full.totals, shape),
    isRight: differingFields(loaded.totals, full.totals).length === 0,
    wallMs,
    replayMs,
    course,
  }
}

/** The totals one event before a version. */
const totalsBefore = async ({ store }: BenchRows, bench: Bench, version: number): Promise<Totals> => {
  let totals = noTotals
  for await (const event of store.read(bench.aggregateId, { to: version - 1 })) {
    const booking = savingsEventIn(event)
    if (booking !== null) totals = withEvent(totals, booking, bench.shape)
  }
  return totals
}

interface Harm {
  readonly damage: Damage
  readonly place: 'last' | number
}

const damaged = async (rows: BenchRows, bench: Bench, { damage, place }: Harm): Promise<Bench> => {
  const chosen =
    place === 'last' ? bench.snapshots.at(-1) : bench.snapshots.find(({ version }) => version === place)
  if (chosen === undefined) return bench
  if (damage === 'edited') {
    const totals = stateIn(chosen)
    const state = JSON.stringify({ ...totals, balance: totals.balance + 100_000 })
    await rows.snapshots.put([{ ...chosen, state }])
  } else {
    const totals = await totalsBefore(rows, bench, chosen.version)
    const point = { totals, version: chosen.version }
    await rows.snapshots.put([await snapshotOf(bench.aggregateId, point, chosen.schemaVersion)])
  }
  return refreshed(rows, { ...bench, loaded: null, verified: null })
}

const done = async (rows: BenchRows, bench: Bench, act: Act): Promise<Bench> => {
  switch (act.is) {
    case 'account':
      return opened(rows, bench, act.length)
    case 'interval':
      return rewritten(rows, { ...bench, interval: act.interval })
    case 'shape':
      return { ...bench, shape: act.shape, loaded: null, verified: null }
    case 'guard':
      return { ...bench, guard: act.guard, loaded: null }
    case 'damage':
      return damaged(rows, bench, act)
    case 'load': {
      const loaded = await loadBeside(rows, bench)
      const wrong = loaded.balance === loaded.trueBalance ? 0 : 1
      return { ...bench, loaded, wrongShown: bench.wrongShown + wrong }
    }
    case 'verify': {
      const verified = await verifySnapshots(rows, bench.aggregateId, bench.shape)
      return { ...bench, verified, found: bench.found + verified.length }
    }
    case 'rebuild':
      return rewritten(rows, bench)
    case 'split':
      return { ...bench, split: await splitYear(rows.store, rows.clock) }
  }
}

/** The bench after an act, done for real in the store and in the table of snapshots. */
export const perform = async (rows: BenchRows, bench: Bench, act: Act): Promise<Bench> => ({
  ...(await done(rows, bench, act)),
  acts: [...bench.acts, act],
})

const emptyBench: Bench = {
  aggregateId: '',
  length: 0,
  interval: null,
  shape: 1,
  guard: 'trust',
  snapshots: [],
  written: null,
  loaded: null,
  verified: null,
  split: null,
  found: 0,
  wrongShown: 0,
  acts: [],
}

/** Plays acts from an empty bench. What the first `given` ones of them do does not count as done by the learner. */
export const playActs = async (rows: BenchRows, acts: readonly Act[], given = 0): Promise<Bench> => {
  let bench = emptyBench
  for (const act of acts.slice(0, given)) bench = await perform(rows, bench, act)
  bench = { ...bench, acts: [], wrongShown: 0, found: 0 }
  for (const act of acts.slice(given)) bench = await perform(rows, bench, act)
  return bench
}
