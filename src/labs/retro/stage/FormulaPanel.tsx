import { Button, DataTable, Measured, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { measureFormula, type Disagreement } from '../formula/closedForm.ts'
import { measuredUpTo } from '../showStep.ts'
import type { Retro } from '../useRetro.ts'
import { retroWords } from '../words/index.ts'
import styles from './Stage.module.css'

/** How often the shortcut is wrong, tried here and now. */
export const FormulaPanel = ({ retro }: { readonly retro: Retro }) => {
  const words = useWords(retroWords)
  const { screen, euro } = words
  const { measurement } = retro.evidence
  const columns: readonly Column<Disagreement>[] = [
    { key: 'amount', header: words.amount, cell: ({ amount }) => euro(amount), data: true },
    {
      key: 'replay',
      header: screen.byReplay,
      cell: ({ replayed }) => euro(replayed),
      align: 'end',
      data: true,
    },
    {
      key: 'formula',
      header: screen.byFormula,
      cell: ({ formula }) => euro(formula),
      align: 'end',
      data: true,
    },
  ]
  return (
    <section aria-label={screen.formula} className={styles['panel']}>
      <h2>{screen.formula}</h2>
      <p>{screen.formulaText}</p>
      <div>
        <Button size="small" kind="primary" onClick={() => retro.measured(measureFormula(measuredUpTo))}>
          {screen.measure(measuredUpTo)}
        </Button>
      </div>
      {measurement !== null && (
        <>
          <dl className={styles['facts']}>
            <div>
              <dt>{screen.tried}</dt>
              <dd>
                <Measured metric="tried">{words.count(measurement.upTo)}</Measured>
              </dd>
            </div>
            <div>
              <dt>{screen.wrong}</dt>
              <dd>
                <Measured metric="formulaWrong">{screen.share(measurement.wrong, measurement.upTo)}</Measured>
              </dd>
            </div>
            <div>
              <dt>{screen.worst}</dt>
              <dd>
                <Measured metric="formulaWorst">{euro(measurement.worst)}</Measured>
              </dd>
            </div>
          </dl>
          <DataTable
            caption={screen.examplesCaption}
            showCaption
            columns={columns}
            rows={measurement.examples}
            rowKey={({ amount }) => amount}
          />
        </>
      )}
    </section>
  )
}
