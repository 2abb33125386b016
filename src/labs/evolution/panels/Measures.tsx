import { Banner, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { stageBefore } from '../architecture/stageId.ts'
import { outcomeOf } from '../queueing/outcomes.ts'
import type { Outcome } from '../queueing/playWorkload.ts'
import { evolutionWords } from '../words/index.ts'
import { differenceOf, isOverloaded, measureRows, type MeasureRow } from './measureRows.ts'
import styles from './Panels.module.css'

interface RowProps {
  readonly row: MeasureRow
  readonly now: Outcome
  readonly before: Outcome | null
}

const Row = ({ row, now, before }: RowProps) => {
  const { measureWords, panels } = useWords(evolutionWords)
  const difference = before === null ? null : differenceOf(row, now, before)
  const { label, source } = measureWords[row.id]
  return (
    <div className={styles['row']}>
      <dt>{label}</dt>
      <dd data-alone={before === null}>
        <Measured origin="simulated" metric={row.id} source={source}>
          {row.format(row.valueOf(now))}
        </Measured>
        {before !== null && (
          <span className={styles['difference']} data-better={difference?.better}>
            {difference?.text ?? panels.noChange}
          </span>
        )}
      </dd>
    </div>
  )
}

const groups = ['latency', 'work', 'freshness', 'price'] as const

/** What was measured in the film, beside the form before under the same load. */
export const Measures = ({ outcome }: { readonly outcome: Outcome }) => {
  const { panels, groupsOfMeasures, stages } = useWords(evolutionWords)
  const rows = useWords(measureRows)
  const stage = stageBefore(outcome.workload.stage)
  const before = stage === null ? null : outcomeOf({ ...outcome.workload, stage })
  return (
    <div className={styles['panel']}>
      {isOverloaded(outcome) && <Banner kind="warn">{panels.overload}</Banner>}
      {groups.map((group) => (
        <section key={group} aria-label={groupsOfMeasures[group]} className={styles['group']}>
          <h3>{groupsOfMeasures[group]}</h3>
          <dl>
            {rows
              .filter((row) => row.group === group)
              .map((row) => (
                <Row key={row.id} row={row} now={outcome} before={before} />
              ))}
          </dl>
        </section>
      ))}
      <p className={styles['note']}>
        {panels.simulated} {stage === null ? panels.first : panels.against(stages[stage].short)}
      </p>
    </div>
  )
}
