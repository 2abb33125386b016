import type { PoolsState } from '../model/pools/state.ts'
import { holdersOf } from '../measures/poolMeasures.ts'
import { policyOf, poolNames, type BulkheadSettings, type Page, type PoolName } from '../model/settings.ts'

/** Size of the drawing of the ship, in its own units. */
export const hullSize = { width: 1000, height: 300 } as const

/** A hold of the ship: where it is, how full it is, and who holds each of its threads. */
export interface Hold {
  readonly pool: PoolName
  readonly x: number
  readonly width: number
  readonly size: number
  readonly held: number
  readonly waiting: number
  /** One square for each thread; empty where there are too many to be drawn. */
  readonly squares: readonly {
    readonly x: number
    readonly y: number
    readonly side: number
    readonly page: Page | null
  }[]
}

const deck = 40
const bottom = 285
const left = 60
const width = 880

/** More threads than this are not drawn one by one. */
const mostSquares = 60

const squaresIn = (
  box: { readonly x: number; readonly width: number },
  size: number,
  holders: readonly Page[],
): Hold['squares'] => {
  if (size > mostSquares) return []
  const columns = Math.max(1, Math.ceil(Math.sqrt((size * box.width) / (bottom - deck - 40))))
  const rows = Math.ceil(size / columns)
  const side = Math.min((box.width - 100) / columns, (bottom - deck - 50) / rows, 84)
  const startX = box.x + (box.width - side * columns) / 2
  return Array.from({ length: size }, (_, index) => ({
    x: startX + side * (index % columns),
    y: bottom - 12 - side * (1 + Math.floor(index / columns)),
    side,
    page: holders[index] ?? null,
  }))
}

/** The holds of the ship at a moment. */
export const holdsOf = (settings: BulkheadSettings, state: PoolsState): readonly Hold[] => {
  const names = poolNames(settings)
  return names.map((pool, index) => {
    const box = { x: left + (width / names.length) * index, width: width / names.length }
    const size = policyOf(settings, pool).maxConcurrent
    const holders = holdersOf(state, pool)
    return {
      pool,
      ...box,
      size,
      held: holders.length,
      waiting: state.pools[pool]?.waiting.length ?? 0,
      squares: squaresIn(box, size, holders),
    }
  })
}

/** How high the water stands in a hold: the top of it, in units from above. */
export const waterLine = ({ held, size }: Hold): number => bottom - ((bottom - deck) * held) / size

/** The outline of the ship. */
export const hullPath = `M20 ${deck}H980L925 ${bottom - 40}Q910 ${bottom} 860 ${bottom}H140Q90 ${bottom} 75 ${bottom - 40}Z`

/** Where walls stand, from deck to keel. */
export const wallsOf = (holds: readonly Hold[]): readonly number[] => holds.slice(1).map(({ x }) => x)
