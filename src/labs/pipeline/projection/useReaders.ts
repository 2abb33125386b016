import { useState } from 'react'
import { useAction } from '../../../ui/index.ts'
import type { RunningReadModel } from '../path/useReadModels.ts'

/** What a rebuild came to. */
export interface Rebuilt {
  readonly events: number
  readonly ms: number
}

/** Everything that can be done to the read models; all of them at once, as one database would fail at once. */
export interface Readers {
  readonly busy: boolean
  readonly error: string | null
  readonly rebuilt: Rebuilt | null
  /** In seconds. */
  readonly delay: number
  readonly setDelay: (seconds: number) => void
  readonly pause: () => void
  readonly resume: () => void
  readonly crash: () => void
  readonly restart: () => void
  readonly drop: () => void
  readonly rebuild: () => void
}

/** The controls of the read models. */
export const useReaders = (models: readonly RunningReadModel[]): Readers => {
  const [delay, setDelay] = useState(0)
  const [rebuilt, setRebuilt] = useState<Rebuilt | null>(null)
  const { busy, error, run } = useAction()
  const each = (work: (model: RunningReadModel) => unknown) => (): void =>
    run(async () => {
      setRebuilt(null)
      await Promise.all(models.map(work))
    })
  return {
    busy,
    error,
    rebuilt,
    delay,
    setDelay: (seconds) => {
      setDelay(seconds)
      for (const model of models) model.run.setDelay(seconds * 1000)
    },
    pause: each(({ run: model }) => model.pause()),
    resume: each(({ run: model }) => model.resume()),
    crash: each(({ run: model }) => model.crash()),
    restart: each(({ run: model }) => model.restart()),
    drop: each(({ run: model }) => model.drop()),
    rebuild: () =>
      run(async () => {
        const results = await Promise.all(models.map((model) => model.run.rebuild()))
        const events = results.reduce((sum, { eventsReplayed }) => sum + eventsReplayed, 0)
        setRebuilt({ events, ms: Math.max(...results.map(({ ms }) => ms)) })
      }),
  }
}
