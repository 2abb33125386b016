import { useMemo } from 'react'
import { useWords } from '../../../words/index.ts'
import type { Database } from '../desk/desk.ts'
import { ticksOf, type Place, type Tick } from '../model/axis.ts'
import { contexts } from '../model/fact.ts'
import { restoreWords } from '../words/index.ts'
import styles from './Restore.module.css'

const perPlace = 10
const perLane = 20

/** Full for work (an orphan is higher), in two parts for the mistake, half for what came after: not by colour alone. */
const heights: Readonly<Record<Tick['kind'], readonly (readonly [top: number, height: number])[]>> = {
  work: [[3, 14]],
  mistake: [
    [3, 5],
    [12, 5],
  ],
  later: [[9, 8]],
}

const TickShape = ({ tick }: { readonly tick: Tick }) => {
  const { at, context, kind, isHeld, isOrphan } = tick
  const top = contexts.indexOf(context) * perLane
  const parts = isOrphan ? ([[0, perLane]] as const) : heights[kind]
  return parts.map(([from, height]) => (
    <rect
      key={from}
      className={styles['tick']}
      data-kind={isOrphan ? 'orphan' : isHeld ? kind : 'none'}
      x={at * perPlace + 1.5}
      y={top + from}
      width={perPlace - 3}
      height={height}
    />
  ))
}

interface LogStripProps {
  readonly database: Database
  readonly places: ReadonlyMap<string, Place>
}

/** The log of a database, a lane for each context; an event has the same place in each database. */
export const LogStrip = ({ database, places }: LogStripProps) => {
  const words = useWords(restoreWords)
  const { key, log, summary } = database
  const ticks = useMemo(() => ticksOf(log, summary.orphans, places), [log, summary, places])
  const label = words.stage.lanes(key, log.length, places.size, summary.orphans.length)
  return (
    <div className={styles['strip']}>
      <div className={styles['laneNames']} aria-hidden>
        {contexts.map((context) => (
          <span key={context}>{words.contexts[context]}</span>
        ))}
      </div>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${Math.max(1, places.size) * perPlace} ${contexts.length * perLane}`}
        preserveAspectRatio="none"
        className={styles['lanes']}
      >
        {ticks.map((tick) => (
          <TickShape key={tick.at} tick={tick} />
        ))}
      </svg>
    </div>
  )
}
