import { useState } from 'react'
import {
  formatDate,
  formatEuro,
  lectureLedger,
  rerun,
  totals,
  type LedgerRow,
  type SavingsEvent,
} from '../../../savings/index.ts'
import { DataTable, Measured, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { replayWords } from '../words.ts'
import styles from './Moments.module.css'

interface Row {
  readonly real: LedgerRow
  /** Null when it did not happen in the other history. */
  readonly other: LedgerRow | null
}

const sideBySide = (events: readonly SavingsEvent[], without: ReadonlySet<string>): readonly Row[] => {
  const other = new Map(totals(rerun(events, { without: [...without] })).map((row) => [row.eventId, row]))
  return totals(events).map((real) => ({ real, other: other.get(real.eventId) ?? null }))
}

const euro = (amount: LedgerRow['amount'] | undefined): string =>
  amount === null || amount === undefined ? '-' : formatEuro(amount)

/** A13 on the savings account: the rules run again over what is left. */
export const SavingsWhatIf = () => {
  const words = useWords(replayWords).whatIf
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const rows = sideBySide(lectureLedger(), without)
  const toggle = (id: string): void => {
    const next = new Set(without)
    if (!next.delete(id)) next.add(id)
    setWithout(next)
  }
  const columns: readonly Column<Row>[] = [
    { key: 'date', header: words.date, cell: ({ real }) => formatDate(real.date), data: true },
    { key: 'event', header: words.bookings, cell: ({ real }) => real.eventType },
    {
      key: 'happened',
      header: words.happened,
      cell: ({ real }) => (
        <input
          type="checkbox"
          aria-label={`${words.happened}: ${formatDate(real.date)} ${real.eventType}`}
          checked={!without.has(real.eventId ?? '')}
          disabled={real.eventType === 'AccountOpened'}
          onChange={() => toggle(real.eventId ?? '')}
        />
      ),
    },
    { key: 'amount', header: words.amount, cell: ({ real }) => euro(real.amount), align: 'end', data: true },
    {
      key: 'total',
      header: words.total,
      cell: ({ real }) => formatEuro(real.total),
      align: 'end',
      data: true,
    },
    {
      key: 'other',
      header: words.otherTotal,
      cell: ({ other }) => euro(other?.total),
      align: 'end',
      data: true,
    },
  ]
  return (
    <section aria-label={words.savings} className={`${styles['card']} ${styles['wide']}`}>
      <h2>{words.savings}</h2>
      <p>
        {words.real}: {words.ends} <Measured metric="realEnd">{euro(rows.at(-1)?.real.total)}</Measured>
        {'. '}
        {words.other}: {words.ends}{' '}
        <Measured metric="otherEnd">
          {euro(rows.findLast((row) => row.other !== null)?.other?.total)}
        </Measured>
      </p>
      <DataTable
        caption={words.savings}
        columns={columns}
        rows={rows.toReversed()}
        rowKey={({ real }) => real.eventId ?? real.date}
        mark={({ real, other }) =>
          other === null ? 'bad' : other.total === real.total ? undefined : 'changed'
        }
      />
    </section>
  )
}
