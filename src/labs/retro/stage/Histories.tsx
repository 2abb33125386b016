import { trueHistory } from '../../../savings/index.ts'
import { DataTable, Disclosure, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { sumsOf, twoHistories, type DiffLine } from '../ledger/twoHistories.ts'
import type { Retro } from '../useRetro.ts'
import { retroWords } from '../words/index.ts'
import styles from './Stage.module.css'

/** What was booked beside what should have been, line by line. */
export const Histories = ({ retro, open }: { readonly retro: Retro; readonly open: boolean }) => {
  const words = useWords(retroWords)
  const { screen, euro } = words
  const { late, stored } = retro.film.moment
  const events = retro.account.events.slice(0, stored)
  const known = late === null ? events : [...events, late.event]
  const lines = twoHistories(events, trueHistory(known), known)
  const sums = sumsOf(lines)
  const amount = (value: DiffLine['booked']): string => (value === null ? words.none : euro(value))
  const columns: readonly Column<DiffLine>[] = [
    { key: 'date', header: words.date, cell: (line) => words.day(line.date), data: true },
    { key: 'event', header: words.event, cell: (line) => words.what(line.what) },
    { key: 'booked', header: screen.booked, cell: (line) => amount(line.booked), align: 'end', data: true },
    {
      key: 'should',
      header: screen.shouldBe,
      cell: (line) => amount(line.shouldBe),
      align: 'end',
      data: true,
    },
    { key: 'differs', header: screen.differs, cell: (line) => (line.differs ? '≠' : '=') },
  ]
  return (
    <section aria-label={screen.histories} className={styles['histories']}>
      <Disclosure summary={screen.histories} open={open}>
        <p>
          {screen.booked} <output data-metric="sumBooked">{euro(sums.booked)}</output>, {screen.shouldBe}{' '}
          <output data-metric="sumShouldBe">{euro(sums.shouldBe)}</output>
        </p>
        <DataTable
          caption={screen.historiesCaption}
          columns={columns}
          rows={lines.toReversed()}
          rowKey={(line) => line.key}
          mark={(line) => (line.differs ? 'changed' : undefined)}
        />
      </Disclosure>
    </section>
  )
}
