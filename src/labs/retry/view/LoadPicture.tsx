import { useMemo } from 'react'
import { stateAt } from '../../../kernel/index.ts'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { Stage } from '../../../stage/index.ts'
import { LinePlot } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { loadSeries, seriesStep } from '../measures/loadSeries.ts'
import type { RetrySettings } from '../model/settings.ts'
import type { RetryFilm } from '../playRetry.ts'
import { loadScene, loadSize } from '../scene.ts'
import { retryWords } from '../words/index.ts'
import styles from './Picture.module.css'

interface LoadPictureProps {
  readonly film: RetryFilm
  readonly settings: RetrySettings
  readonly playhead: Playhead
  /** A film beside this one: both are drawn to the same scale. */
  readonly alike: RetryFilm | null
}

/** Calls a second that the server can do when all is well. */
const capacity = 100

const niceAbove = (value: number): number =>
  [120, 200, 300, 400, 500, 700, 1000, 2000, 5000, 10_000, 20_000, 50_000].find((step) => step >= value) ??
  value

/** What the plots have to hold. */
const topOf = (films: readonly RetryFilm[]): { readonly calls: number; readonly queue: number } => {
  const all = films.map(loadSeries)
  return {
    calls: niceAbove(Math.max(capacity, ...all.flatMap(({ offered }) => offered))),
    queue: niceAbove(Math.max(capacity, ...all.flatMap(({ queue }) => queue))),
  }
}

/** Crowd, queue and server at this moment; what is sent and what users get, second by second. */
export const LoadPicture = ({ film, settings, playhead, alike }: LoadPictureProps) => {
  const words = useWords(retryWords).stage
  const now = usePlayheadState(playhead, (state) => Math.floor(state.now / 100) * 100)
  const series = useMemo(() => loadSeries(film), [film])
  const top = useMemo(() => topOf(alike === null ? [film] : [film, alike]), [film, alike])
  const state = stateAt(film, now)
  const scene = useMemo(
    () => (state.world === 'load' ? loadScene(state, words, now, settings.timeout) : null),
    [state, words, now, settings.timeout],
  )
  if (scene === null || state.world !== 'load') return null
  const steps = film.until / seriesStep
  const second = Math.floor(now / seriesStep)
  const at = (values: readonly number[]): number => values[second - 1] ?? 0
  const span = { from: settings.slowFrom / 1000, to: (settings.slowFrom + settings.slowFor) / 1000 }
  const shared = {
    steps,
    now: now / seriesStep,
    summary: words.loadText(at(series.offered), at(series.goodput), state.queue.size),
    spans: settings.slowFor > 0 ? [{ ...span, name: words.slow }] : [],
    ends: ['0 s', `${Math.round(steps)} s`] as const,
  }
  return (
    <>
      <div className={styles['scene']} data-world="load">
        <Stage scene={scene} title={words.load} size={loadSize} />
      </div>
      <LinePlot
        title={words.load}
        lines={[
          { id: 'offered', name: words.offered, values: series.offered, family: 'failure', stroke: 'dashed' },
          {
            id: 'goodput',
            name: words.goodput,
            values: series.goodput,
            family: 'readmodel',
            stroke: 'solid',
          },
        ]}
        max={top.calls}
        levels={[{ at: capacity, name: words.capacity }]}
        {...shared}
      />
      <LinePlot
        title={words.queue}
        lines={[{ id: 'queue', name: words.queued, values: series.queue, family: 'event', stroke: 'solid' }]}
        max={top.queue}
        {...shared}
      />
    </>
  )
}
