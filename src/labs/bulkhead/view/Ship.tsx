import { useId } from 'react'
import { useWords } from '../../../words/index.ts'
import type { PoolsState } from '../model/pools/state.ts'
import type { BulkheadSettings } from '../model/settings.ts'
import { bulkheadWords } from '../words/index.ts'
import { holdsOf, hullPath, hullSize, wallsOf, waterLine, type Hold } from './hull.ts'
import styles from './Ship.module.css'

interface ShipProps {
  readonly settings: BulkheadSettings
  readonly state: PoolsState
}

const Threads = ({ hold }: { readonly hold: Hold }) => {
  const words = useWords(bulkheadWords)
  return hold.squares.map(({ x, y, side, page }) => (
    <g key={`${x} ${y}`} data-page={page ?? undefined} className={styles['thread']}>
      <rect x={x + 2} y={y + 2} width={side - 4} height={side - 4} rx="5" />
      {page !== null && side > 26 && (
        <text x={x + side / 2} y={y + side / 2} fontSize={Math.min(30, side * 0.6)}>
          {words.pages[page].charAt(0)}
        </text>
      )}
    </g>
  ))
}

/** Pools as the holds of a ship: water is threads in use, squares are threads with the page that holds each. */
export const Ship = ({ settings, state }: ShipProps) => {
  const words = useWords(bulkheadWords)
  const clip = useId()
  const holds = holdsOf(settings, state)
  const summary = holds
    .map(
      ({ pool, held, size, waiting }) =>
        `${words.pools[pool]}: ${words.stage.held(held, size)} ${words.stage.waiting(waiting)}`,
    )
    .join('; ')
  return (
    <svg
      className={styles['ship']}
      viewBox={`0 0 ${hullSize.width} ${hullSize.height}`}
      role="img"
      aria-label={`${words.stage.ship}. ${summary}`}
    >
      <clipPath id={clip}>
        <path d={hullPath} />
      </clipPath>
      <path d={hullPath} className={styles['hull']} />
      <g clipPath={`url(#${clip})`}>
        {holds.map((hold) => (
          <rect
            key={hold.pool}
            className={styles['water']}
            data-full={hold.held >= hold.size}
            x={hold.x - (hold.x < 100 ? 60 : 0)}
            y={waterLine(hold)}
            width={hold.width + (holds.length === 1 ? 120 : 60)}
            height={hullSize.height - waterLine(hold)}
          />
        ))}
        {wallsOf(holds).map((x) => (
          <path key={x} d={`M${x} 0V${hullSize.height}`} className={styles['wall']} />
        ))}
      </g>
      {holds.map((hold) => (
        <g key={hold.pool}>
          <Threads hold={hold} />
          <text
            x={hold.x + hold.width / 2}
            y="26"
            className={styles['label']}
            data-metric={`held ${hold.pool}`}
          >
            {words.stage.held(hold.held, hold.size)}
            {hold.waiting > 0 ? `, ${words.stage.waiting(hold.waiting)}` : ''}
          </text>
        </g>
      ))}
    </svg>
  )
}
