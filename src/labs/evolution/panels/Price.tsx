import { DataTable } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { itemsOf } from '../architecture/bill.ts'
import { evolutionFormats } from '../formats.ts'
import type { Outcome } from '../queueing/playWorkload.ts'
import { evolutionWords } from '../words/index.ts'
import styles from './Panels.module.css'

/** What runs, what it costs, and what it costs beside money. */
export const Price = ({ outcome }: { readonly outcome: Outcome }) => {
  const { tables, partNames, stages } = useWords(evolutionWords)
  const { formatNumber } = useWords(evolutionFormats)
  const form = stages[outcome.workload.stage]
  return (
    <div className={styles['panel']}>
      <section className={styles['group']}>
        <h3>{tables.gains}</h3>
        <p>{form.gains}</p>
      </section>
      <section className={styles['group']}>
        <h3>{tables.costs}</h3>
        <ul>
          {form.costs.map((cost) => (
            <li key={cost}>{cost}</li>
          ))}
        </ul>
      </section>
      <DataTable
        caption={tables.priceCaption}
        rows={itemsOf(outcome.workload)}
        rowKey={({ part }) => part}
        columns={[
          { key: 'part', header: tables.item, cell: ({ part }) => partNames[part] },
          { key: 'count', header: tables.count, align: 'end', data: true, cell: ({ count }) => count },
          { key: 'each', header: tables.each, align: 'end', data: true, cell: ({ price }) => price },
          {
            key: 'sum',
            header: tables.sum,
            align: 'end',
            data: true,
            cell: ({ count, price }) => formatNumber(count * price),
          },
        ]}
      />
      <p className={styles['total']}>
        {tables.total} <strong>{formatNumber(outcome.cost)}</strong>
      </p>
      <p className={styles['note']}>{tables.priceSay}</p>
    </div>
  )
}
