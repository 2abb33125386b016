import { Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { stageBefore } from '../architecture/stageId.ts'
import { outcomeOf } from '../queueing/outcomes.ts'
import type { Outcome } from '../queueing/playWorkload.ts'
import { evolutionWords } from '../words/index.ts'
import type { MeasureId } from '../words/panels.ts'
import { differenceOf, measureRows } from './measureRows.ts'
import styles from './Strip.module.css'

const shown: ReadonlySet<MeasureId> = new Set(['readMean', 'writeMean', 'staleReads', 'cost', 'parts'])

/** The most telling measures beside the picture, for presenting, when the evidence is hidden. */
export const Strip = ({ outcome }: { readonly outcome: Outcome }) => {
  const { measureWords } = useWords(evolutionWords)
  const rows = useWords(measureRows)
  const stage = stageBefore(outcome.workload.stage)
  const before = stage === null ? null : outcomeOf({ ...outcome.workload, stage })
  return (
    <dl className={styles['strip']}>
      {rows
        .filter(({ id }) => shown.has(id))
        .map((row) => {
          const difference = before === null ? null : differenceOf(row, outcome, before)
          return (
            <div key={row.id}>
              <dt>{measureWords[row.id].label}</dt>
              <dd>
                <Measured
                  origin="simulated"
                  metric={`presented-${row.id}`}
                  source={measureWords[row.id].source}
                >
                  {row.format(row.valueOf(outcome))}
                </Measured>
                {difference !== null && (
                  <span className={styles['difference']} data-better={difference.better}>
                    {difference.text}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
    </dl>
  )
}
