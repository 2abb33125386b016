import { useMemo } from 'react'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { Lamp, LinePlot } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { abandonedWork, poolsAt, successLately, threadsHeld } from '../measures/poolMeasures.ts'
import { poolSeries, seriesStep } from '../measures/poolSeries.ts'
import type { PoolsState } from '../model/pools/state.ts'
import { pages, type BulkheadSettings } from '../model/settings.ts'
import type { BulkheadFilm } from '../playBulkhead.ts'
import { bulkheadWords } from '../words/index.ts'
import styles from './PoolsPicture.module.css'
import { Ship } from './Ship.tsx'
import { WaitBars } from './WaitBars.tsx'

interface PoolsPictureProps {
  readonly film: BulkheadFilm
  readonly settings: BulkheadSettings
  readonly playhead: Playhead
}

const lampOf = { up: 'good', slow: 'warn', hangs: 'bad' } as const

/** The three pages, with how they fared in the last seconds. */
const Pages = ({ film, settings, now }: Omit<PoolsPictureProps, 'playhead'> & { readonly now: number }) => {
  const words = useWords(bulkheadWords)
  return (
    <ul className={styles['pages']}>
      {pages
        .filter((page) => page === 'c' || settings.healthyRate > 0)
        .map((page) => {
          const share = successLately(film, page, now)
          return (
            <li key={page} data-page={page} data-bad={share !== null && share < 0.5}>
              <strong>{words.pages[page]}</strong>
              <span>{words.stage.lately(share === null ? null : Math.round(100 * share))}</span>
            </li>
          )
        })}
    </ul>
  )
}

/** The service behind the third page: how it is, and for whom it works. */
const Service = ({ state }: { readonly state: PoolsState }) => {
  const words = useWords(bulkheadWords).stage
  const { mode } = state.breaker ?? { mode: null }
  const breaker = mode === null ? 'none' : mode === 'open' || mode === 'halfOpen' ? mode : 'closed'
  const own = state.work.filter(({ page }) => page === 'c').length
  return (
    <p className={styles['service']}>
      <strong>{words.service}</strong>
      <Lamp state={lampOf[state.condition]}>{words.conditions[state.condition]}</Lamp>
      <span data-metric="work">{words.working(own, abandonedWork(state))}</span>
      {breaker !== 'none' && <span>{words.breaker[breaker]}</span>}
    </p>
  )
}

const niceAbove = (value: number): number =>
  [10, 12, 20, 24, 30, 40, 60, 100, 200, 400, 600, 1000, 2000, 5000].find((step) => step >= value) ?? value

/** Pages, the ship, the service behind, and what became of it over time. */
export const PoolsPicture = ({ film, settings, playhead }: PoolsPictureProps) => {
  const words = useWords(bulkheadWords).stage
  const now = usePlayheadState(playhead, (state) => Math.floor(state.now / 50) * 50)
  const series = useMemo(() => poolSeries(film), [film])
  const state = poolsAt(film, now)
  if (state === null) return null
  const at = (values: readonly number[]): number => values[Math.floor(now / seriesStep) - 1] ?? 0
  const shared = {
    summary: words.plotText(threadsHeld(state), at(series.healthy)),
    steps: film.until / seriesStep,
    now: now / seriesStep,
    ends: ['0 s', `${Math.round(film.until / 1000)} s`] as const,
  }
  return (
    <>
      <Pages film={film} settings={settings} now={now} />
      <Ship settings={settings} state={state} />
      <Service state={state} />
      <div className={styles['plots']}>
        <LinePlot
          title={words.threads}
          lines={[
            { id: 'held', name: words.heldLine, values: series.held, family: 'command', stroke: 'solid' },
            {
              id: 'abandoned',
              name: words.abandonedLine,
              values: series.abandoned,
              family: 'failure',
              stroke: 'dotted',
            },
          ]}
          max={niceAbove(Math.max(settings.threads * 1.1, ...series.abandoned))}
          levels={[{ at: settings.threads, name: words.size(settings.threads) }]}
          {...shared}
        />
        <LinePlot
          title={words.answers}
          lines={[
            {
              id: 'offered',
              name: words.offered,
              values: series.offered,
              family: 'failure',
              stroke: 'dashed',
            },
            {
              id: 'healthy',
              name: words.healthy,
              values: series.healthy,
              family: 'readmodel',
              stroke: 'solid',
            },
            {
              id: 'troubled',
              name: words.troubled,
              values: series.troubled,
              family: 'event',
              stroke: 'dotted',
            },
          ]}
          max={niceAbove(Math.max(10, ...series.offered))}
          {...shared}
        />
        <WaitBars film={film} now={now} />
      </div>
    </>
  )
}
