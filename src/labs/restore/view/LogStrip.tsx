import { useWords } from '../../../words/index.ts'
import type { Database } from '../desk/desk.ts'
import { laneOrder, lanesOf, type Tick } from '../model/axis.ts'
import { restoreWords } from '../words/index.ts'
import styles from './Restore.module.css'

const perPlace = 10
const perLane = 20

/** Full for work, in two parts for the mistake, half for what came after: not by colour alone. */
const heights: Readonly<Record<Tick['kind'], readonly (readonly [top: number, height: number])[]>> = {
  work: [[2, 16]],
  mistake: [
    [2, 6],
    [12, 6],
  ],
  later: [[9, 9]],
}

const Lane = ({ ticks, top }: { readonly ticks: readonly Tick[]; readonly top: number }) =>
  ticks.flatMap(({ place, kind }) =>
    heights[kind].map(([from, height]) => (
      <rect
        key={`${place} ${from}`}
        className={styles['tick']}
        data-kind={kind}
        x={place * perPlace + 1}
        y={top + from}
        width={perPlace - 2}
        height={height}
      />
    )),
  )

interface LogStripProps {
  readonly database: Database
  readonly places: ReadonlyMap<string, number>
}

/** The log of a database, a lane for each context; an event has the same place in each database. */
export const LogStrip = ({ database, places }: LogStripProps) => {
  const words = useWords(restoreWords)
  const { ticks, length } = lanesOf(database.log, places)
  return (
    <div className={styles['strip']}>
      <div className={styles['laneNames']} aria-hidden>
        {laneOrder.map((context) => (
          <span key={context}>{words.contexts[context]}</span>
        ))}
      </div>
      <svg
        role="img"
        aria-label={words.stage.lanes(database.key, database.log.length, length)}
        viewBox={`0 0 ${Math.max(1, length) * perPlace} ${laneOrder.length * perLane}`}
        preserveAspectRatio="none"
        className={styles['lanes']}
      >
        {laneOrder.map((context, lane) => (
          <Lane key={context} ticks={ticks[context]} top={lane * perLane} />
        ))}
      </svg>
    </div>
  )
}
