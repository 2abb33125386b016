import type { Millis } from '../../kernel/index.ts'
import type { ServiceName } from './model/garage/garageModel.ts'
import type { PoolName } from './model/settings.ts'
import { policyOf, poolNames, type BulkheadSettings } from './model/settings.ts'
import { fullAt } from './measures/poolMeasures.ts'
import type { BulkheadFilm } from './playBulkhead.ts'

/** A notable moment; the words make a sentence of it. */
export type BulkheadMark = {
  readonly at: Millis
  readonly kind: 'event' | 'rejection' | 'failure' | 'note'
} & (
  | { readonly key: 'full'; readonly pool: PoolName }
  | { readonly key: 'hangs' | 'slow' | 'up' | 'opened' | 'closed' | 'firstTimeOut' | 'drawn' | 'repaired' }
  | { readonly key: 'fault'; readonly service: ServiceName; readonly down: number }
)

const conditionKinds = { hangs: 'failure', slow: 'failure', up: 'event' } as const

const poolsMarks = (film: BulkheadFilm, settings: BulkheadSettings): readonly BulkheadMark[] => {
  const marks: BulkheadMark[] = poolNames(settings).flatMap((pool): readonly BulkheadMark[] => {
    const at = fullAt(film, pool, policyOf(settings, pool).maxConcurrent)
    return at === null ? [] : [{ at, kind: 'failure', key: 'full', pool }]
  })
  let open = false
  let isLate = false
  for (const { at, event, state } of film.frames) {
    if (state.world !== 'pools') continue
    if (event.is === 'conditionSet') {
      marks.push({ at, kind: conditionKinds[event.condition], key: event.condition })
    }
    const isOpen = state.breaker?.mode === 'open'
    if (isOpen !== open) {
      marks.push(isOpen ? { at, kind: 'rejection', key: 'opened' } : { at, kind: 'note', key: 'closed' })
    }
    open = isOpen
    if (!isLate && state.counts.c.timedOut > 0) {
      isLate = true
      marks.push({ at, kind: 'rejection', key: 'firstTimeOut' })
    }
  }
  return marks.sort((one, other) => one.at - other.at)
}

const garageMarks = (film: BulkheadFilm): readonly BulkheadMark[] =>
  film.frames.flatMap(({ at, event, state }): readonly BulkheadMark[] => {
    if (state.world !== 'garage') return []
    if (event.is === 'domainDrawn') return [{ at, kind: 'event', key: 'drawn' }]
    if (event.is === 'repaired') return [{ at, kind: 'event', key: 'repaired' }]
    if (event.is !== 'faultInjected') return []
    return [{ at, kind: 'failure', key: 'fault', service: event.service, down: state.down.length }]
  })

/** The notable moments of a film, ascending. */
export const bulkheadMarks = (film: BulkheadFilm, settings: BulkheadSettings): readonly BulkheadMark[] =>
  film.initial.world === 'pools' ? poolsMarks(film, settings) : garageMarks(film)
