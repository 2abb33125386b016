import { trueHistory } from '../../../savings/index.ts'
import { Disclosure } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { DiffTable } from '../ledger/DiffTable.tsx'
import { sumsOf, twoHistories } from '../ledger/twoHistories.ts'
import type { Retro } from '../useRetro.ts'
import { retroWords } from '../words/index.ts'
import styles from './Stage.module.css'

/** What was booked beside what should have been, line by line. */
export const Histories = ({ retro, open }: { readonly retro: Retro; readonly open: boolean }) => {
  const { screen, euro } = useWords(retroWords)
  const { late, stored } = retro.film.moment
  const events = retro.account.events.slice(0, stored)
  const known = late === null ? events : [...events, late.event]
  const lines = twoHistories(events, trueHistory(known), known)
  const sums = sumsOf(lines)
  return (
    <section aria-label={screen.histories} className={styles['histories']}>
      <Disclosure summary={screen.histories} open={open}>
        <p>
          {screen.booked} <output data-metric="sumBooked">{euro(sums.booked)}</output>, {screen.shouldBe}{' '}
          <output data-metric="sumShouldBe">{euro(sums.shouldBe)}</output>
        </p>
        <DiffTable lines={lines} />
      </Disclosure>
    </section>
  )
}
