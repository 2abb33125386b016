import type { SavingsEvent } from '../../../savings/index.ts'
import { Badge } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Figures, Letter } from '../letters/letter.ts'
import { statements, type Statement } from '../letters/statements.ts'
import { retroWords } from '../words/index.ts'
import styles from './Evidence.module.css'

const Standing = ({ statement }: { readonly statement: Statement }) => {
  const { evidence: words } = useWords(retroWords)
  switch (statement.standing) {
    case 'right':
      return <Badge family="good">{words.right}</Badge>
    case 'wrong':
      return <Badge family="failure">{words.wrong}</Badge>
    case 'compensated':
      return (
        <>
          <Badge family="failure">{words.wrong}</Badge>
          <Badge family="policy">{words.compensated(statement.compensatedOn)}</Badge>
        </>
      )
  }
}

const Told = ({ label, figures }: { readonly label: string; readonly figures: Figures }) => {
  const { euro } = useWords(retroWords)
  return (
    <div>
      <dt>{label}</dt>
      <dd>{euro(figures.interest)}</dd>
      <dd>{euro(figures.balance)}</dd>
    </div>
  )
}

const StatementCard = ({ statement }: { readonly statement: Statement }) => {
  const { evidence: words, day } = useWords(retroWords)
  const { date, said, isTrue, standing } = statement
  return (
    <li data-statement={date} data-standing={standing}>
      <strong>{day(date)}</strong>
      <dl>
        <Told label={words.said} figures={said} />
        {standing !== 'right' && <Told label={words.isTrue} figures={isTrue} />}
      </dl>
      <Standing statement={statement} />
    </li>
  )
}

interface LettersProps {
  readonly events: readonly SavingsEvent[]
  readonly letters: readonly Letter[]
}

const Payouts = ({ events }: Pick<LettersProps, 'events'>) => {
  const { evidence: words } = useWords(retroWords)
  const payouts = events.flatMap((event) => (event.eventType === 'PaidOut' ? [event] : []))
  return (
    <>
      <h3>{words.payouts}</h3>
      {payouts.length === 0 && <p className={styles['quiet']}>{words.payoutsNone}</p>}
      <ul className={styles['cards']}>
        {payouts.map(({ eventId, eventData }) => (
          <li key={eventId}>
            {words.payout(eventData.date, eventData.amount)}
            <Badge family="failure">{words.wrong}</Badge>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What has left, what it said, and what became of it. */
export const Letters = ({ events, letters }: LettersProps) => {
  const { evidence: words } = useWords(retroWords)
  const all = statements(events, letters).toReversed()
  const claim = letters.reduce(
    (last, { eventType, eventData }) => (eventType === 'CorrectionSent' ? eventData.claim : last),
    0,
  )
  return (
    <div className={styles['panel']}>
      <p className={styles['quiet']}>{words.statementsNote}</p>
      {all.length === 0 && <p>{words.statementsNone}</p>}
      <ul aria-label={words.statementsCaption} className={styles['cards']}>
        {all.map((statement) => (
          <StatementCard key={statement.interestId} statement={statement} />
        ))}
      </ul>
      <Payouts events={events} />
      {claim > 0 && <p data-metric="claim">{words.claim(claim)}</p>}
    </div>
  )
}
