import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { seed } from '../model.ts'
import { keepOutcome } from '../queueing/outcomes.ts'
import { measured, playWorkload, type Played } from '../queueing/playWorkload.ts'
import type { EvolutionRun } from './evolutionRun.ts'
import { droppedIn, isSameWorkload, workloadOf } from './labSettings.ts'
import type { SliderName, Workload } from './settings.ts'

type Moving = Readonly<Partial<Record<SliderName, number>>>

/** The workload on screen, with a slider that is on its way, and its film. */
export interface ShownWorkload {
  /** What the run holds. */
  readonly kept: Workload
  readonly shown: Workload
  readonly played: Played
  readonly preview: (name: SliderName, value: number) => void
  /** Keeps what a slider was moved to. */
  readonly keep: () => void
}

/** What a run shows: its film, or while a slider moves the film of what would be. */
export const useWorkload = (run: EvolutionRun): ShownWorkload => {
  const { settings, film, changeAll } = run
  const kept = useMemo(() => workloadOf(settings), [settings])
  const [moving, setMoving] = useState<Moving>({})
  const latest = useRef<Moving>({})
  const shown = useMemo((): Workload => ({ ...kept, ...moving }), [kept, moving])
  const toPlay = useDeferredValue(shown)
  const droppedAt = droppedIn(run.run.inputs, toPlay)
  const isDropped = droppedAt !== null
  const isUsual = run.run.seed === seed
  const played = useMemo(() => {
    const now = isSameWorkload(toPlay, kept) ? measured(film, kept) : playWorkload(toPlay, { droppedAt })
    if (!isDropped && isUsual) keepOutcome(now.outcome)
    return now
  }, [toPlay, kept, film, droppedAt, isDropped, isUsual])
  useEffect(() => {
    setMoving({})
    latest.current = {}
  }, [kept])
  const preview = useCallback((name: SliderName, value: number): void => {
    latest.current = { ...latest.current, [name]: value }
    setMoving(latest.current)
  }, [])
  const keep = useCallback((): void => {
    void changeAll(latest.current)
  }, [changeAll])
  return { kept, shown, played, preview, keep }
}
