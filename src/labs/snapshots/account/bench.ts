import { openRows, type EventStore } from '../../../store/index.ts'
import {
  fillAccount,
  loadAccount,
  replayAccount,
  verifySnapshots,
  writeSnapshots,
  type Loaded,
  type WrongSnapshot,
} from './longAccount.ts'
import { dropSnapshots, keepSnapshot, snapshotsOf, type Snapshot, type SnapshotRows } from './snapshot.ts'
import { sameTotals, type Shape } from './totals.ts'

/** The account of the lab in the open store, and how many bookings it has. */
export const benchAccount = 'Account-with-snapshots'
export const benchLength = 1037

/** How snapshots are made and used. */
export interface BenchSettings {
  /** Events between two snapshots; 0 is none at all. */
  readonly interval: number
  /** Shape of the state today. */
  readonly shape: Shape
  /** Whether a snapshot says which shape it has, and another one is refused. */
  readonly versioned: boolean
}

/** One load, beside the full replay that it should come to. */
export interface BenchLoad extends Loaded {
  readonly isRight: boolean
  /** Real milliseconds. */
  readonly ms: number
  readonly replayMs: number
}

/** All that stands on the bench. */
export interface BenchView {
  readonly snapshots: readonly Snapshot[]
  /** The last load; null before the first. */
  readonly load: BenchLoad | null
  /** What a comparison with replay found; null before the first. */
  readonly wrong: readonly WrongSnapshot[] | null
}

/** Nothing done yet. */
export const emptyBench: BenchView = { snapshots: [], load: null, wrong: null }

/** The table of snapshots that belongs to a store. */
export const openSnapshots = (store: EventStore): Promise<SnapshotRows> =>
  openRows<Snapshot>(`snapshots-${store.name}`)

const snapshotsNow = (rows: SnapshotRows): Promise<readonly Snapshot[]> => snapshotsOf(rows, benchAccount)

const timed = async <Result>(
  now: () => number,
  work: () => Promise<Result>,
): Promise<readonly [Result, number]> => {
  const began = now()
  const result = await work()
  return [result, now() - began]
}

/** The account at work, on any store with any table of snapshots. */
export const createBench = (store: EventStore, rows: SnapshotRows, now: () => number) => {
  const prepare = (): Promise<void> => fillAccount(store, benchAccount, benchLength)
  return {
    /** Throws the snapshots away and writes new ones, in today's shape. */
    rebuild: async (settings: BenchSettings): Promise<BenchView> => {
      await prepare()
      await dropSnapshots(rows, benchAccount)
      if (settings.interval > 0) await writeSnapshots(store, rows, benchAccount, settings)
      return { ...emptyBench, snapshots: await snapshotsNow(rows) }
    },
    load: async (settings: BenchSettings, view: BenchView): Promise<BenchView> => {
      await prepare()
      const { shape, versioned } = settings
      const [full, replayMs] = await timed(now, () => replayAccount(store, benchAccount, shape))
      const [loaded, ms] = await timed(now, () =>
        loadAccount(store, rows, benchAccount, { shape, checked: versioned }),
      )
      const load = { ...loaded, ms, replayMs, isRight: sameTotals(loaded.totals, full.totals) }
      return { ...view, snapshots: await snapshotsNow(rows), load }
    },
    /** Changes the balance in the newest snapshot, as a bug would: nothing tells. */
    corrupt: async (view: BenchView): Promise<BenchView> => {
      const newest = (await snapshotsNow(rows)).at(-1)
      if (newest !== undefined) {
        const state = JSON.parse(newest.state) as { readonly balance: number }
        await keepSnapshot(rows, {
          ...newest,
          state: JSON.stringify({ ...state, balance: state.balance + 1 }),
        })
      }
      return { ...view, snapshots: await snapshotsNow(rows), wrong: null }
    },
    verify: async (settings: BenchSettings, view: BenchView): Promise<BenchView> => ({
      ...view,
      wrong: await verifySnapshots(store, rows, benchAccount, settings.shape),
    }),
  }
}

export type Bench = ReturnType<typeof createBench>
