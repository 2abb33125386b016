import { useCallback, useEffect, useMemo, useState } from 'react'
import { useEventStore } from '../../../workspace/index.ts'
import {
  createBench,
  emptyBench,
  openSnapshots,
  type Bench,
  type BenchSettings,
  type BenchView,
} from '../account/bench.ts'
import type { SnapshotRows } from '../account/snapshot.ts'
import { playStep, type BenchAct, type LessonStep } from '../lesson.ts'

/** The bench of this page. */
export interface OpenBench {
  readonly settings: BenchSettings
  readonly view: BenchView
  /** How many things were done since the bench was cleared. */
  readonly acts: number
  readonly busy: boolean
  readonly error: string | null
  readonly change: (settings: Partial<BenchSettings>) => void
  readonly act: (act: BenchAct) => void
  /** Does a step of the lesson. Rejects with what went wrong. */
  readonly play: (step: LessonStep) => Promise<void>
}

const initial: BenchSettings = { interval: 100, shape: 1, versioned: true }

const now = (): number => performance.now()

const performAct = (
  bench: Bench,
  act: BenchAct,
  settings: BenchSettings,
  view: BenchView,
): Promise<BenchView> => {
  switch (act) {
    case 'rebuild':
      return bench.rebuild(settings)
    case 'load':
      return bench.load(settings, view)
    case 'loadDay':
      return bench.loadDay(settings, view)
    case 'corrupt':
      return bench.corrupt(view)
    case 'verify':
      return bench.verify(settings, view)
  }
}

const useRows = (): readonly [SnapshotRows | null, string | null] => {
  const store = useEventStore()
  const [rows, setRows] = useState<SnapshotRows | null>(null)
  const [error, setError] = useState<string | null>(null)
  useEffect(() => {
    let over = false
    let opened: SnapshotRows | null = null
    openSnapshots(store)
      .then((found) => {
        opened = found
        if (over) found.close()
        else setRows(found)
      })
      .catch((reason: unknown) => {
        if (!over) setError(reason instanceof Error ? reason.message : String(reason))
      })
    return () => {
      over = true
      opened?.close()
    }
  }, [store])
  return [rows, error]
}

/** The account on the open store, with its table of snapshots in IndexedDB. */
export const useBench = (): OpenBench => {
  const store = useEventStore()
  const [rows, openError] = useRows()
  const [settings, setSettings] = useState(initial)
  const [view, setView] = useState(emptyBench)
  const [acts, setActs] = useState(0)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const bench = useMemo(() => (rows === null ? null : createBench(store, rows, now)), [store, rows])

  const run = useCallback(
    async (work: (ready: Bench) => Promise<void>): Promise<void> => {
      if (bench === null) return
      setBusy(true)
      setError(null)
      try {
        await work(bench)
      } catch (reason) {
        setError(reason instanceof Error ? reason.message : String(reason))
      } finally {
        setBusy(false)
      }
    },
    [bench],
  )

  const act = (which: BenchAct): void =>
    void run(async (ready) => {
      setView(await performAct(ready, which, settings, view))
      setActs(which === 'rebuild' ? 1 : acts + 1)
    })
  const play = (step: LessonStep): Promise<void> =>
    run(async (ready) => {
      setView(await playStep(ready, step))
      setSettings(step.then?.settings ?? step.settings)
      setActs(step.acts.length + (step.then?.acts.length ?? 0))
    })
  const change = (some: Partial<BenchSettings>): void => {
    setSettings({ ...settings, ...some })
    setView({ ...view, load: null, wrong: null })
  }
  return { settings, view, acts, busy: busy || bench === null, error: error ?? openError, change, act, play }
}
