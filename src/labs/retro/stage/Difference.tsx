import { correctionDue, type SavingsEvent } from '../../../savings/index.ts'
import { Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { LateCase } from '../film/lateCase.ts'
import { retroWords } from '../words/index.ts'
import styles from './Stage.module.css'

interface DifferenceProps {
  readonly late: LateCase
  readonly events: readonly SavingsEvent[]
}

/** What should have been less what is stored, and which interest it belongs to. */
export const Difference = ({ late, events }: DifferenceProps) => {
  const words = useWords(retroWords)
  const { screen } = words
  const { months } = correctionDue([...events.slice(0, late.before), late.event])
  return (
    <section aria-label={screen.difference} className={styles['difference']}>
      <p>
        <strong>{screen.difference}: </strong>
        <Measured metric="difference">{words.euroOf(late.shouldBe - late.is)}</Measured>
        {' = '}
        {screen.differenceIs(late.own, late.rest)}
      </p>
      <p className={styles['months']}>
        {screen.perMonth}
        {months.map(({ date, amount }) => (
          <span key={date} data-month={date}>
            {screen.month(date, amount)}
          </span>
        ))}
      </p>
    </section>
  )
}
