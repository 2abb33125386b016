import { useCallback, useEffect, useRef, useState } from 'react'
import { openEventStore, openSnapshots } from '../../../store/index.ts'
import { firstActs, type Act, type Bench } from './bench.ts'
import { perform, playActs, type BenchRows } from './perform.ts'

/** Name of the database that the bench works in. */
const benchStore = 'replayground-lab-snapshots'

/** The bench on screen. */
export interface OpenBench {
  /** Null until the first account is there. */
  readonly bench: Bench | null
  readonly busy: boolean
  readonly error: string | null
  readonly act: (act: Act) => void
  /** Plays acts from an empty bench; the first `given` ones do not count. */
  readonly play: (acts: readonly Act[], given?: number) => Promise<void>
}

const openBenchRows = async (): Promise<BenchRows> => ({
  store: await openEventStore(benchStore, { durability: 'relaxed' }),
  snapshots: await openSnapshots(benchStore),
  clock: () => performance.now(),
})

const closeRows = ({ store, snapshots }: BenchRows): void => {
  store.close()
  snapshots.close()
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Opens the bench's own database, and does one thing after the other in it. */
export const useBench = (): OpenBench => {
  const [bench, setBench] = useState<Bench | null>(null)
  const [busy, setBusy] = useState(true)
  const [error, setError] = useState<string | null>(null)
  const rows = useRef<Promise<BenchRows> | null>(null)
  const current = useRef<Bench | null>(null)
  const turn = useRef<Promise<void>>(Promise.resolve())

  const next = useCallback((work: (rows: BenchRows) => Promise<Bench | null>): Promise<void> => {
    // At once, so that what was set by hand stays in sight until its turn has come.
    setBusy(true)
    const done: Promise<void> = turn.current.then(async () => {
      const opening = rows.current
      if (opening === null) return
      setError(null)
      try {
        const after = await work(await opening)
        if (rows.current !== opening || after === null) return
        current.current = after
        setBench(after)
      } catch (reason) {
        setError(reasonOf(reason))
      } finally {
        if (turn.current === done) setBusy(false)
      }
    })
    turn.current = done
    return done
  }, [])

  useEffect(() => {
    const opening = openBenchRows()
    rows.current = opening
    void next((open) => playActs(open, firstActs, firstActs.length))
    return () => {
      rows.current = null
      void turn.current.then(() => opening).then(closeRows, () => undefined)
    }
  }, [next])

  const act = useCallback(
    (each: Act): void => {
      void next(async (open) => (current.current === null ? null : perform(open, current.current, each)))
    },
    [next],
  )
  const play = useCallback(
    (acts: readonly Act[], given = 0) => next((open) => playActs(open, acts, given)),
    [next],
  )
  return { bench, busy, error, act, play }
}
