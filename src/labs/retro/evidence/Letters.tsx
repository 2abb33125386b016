import type { SavingsEvent } from '../../../savings/index.ts'
import { Badge, DataTable, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Letter } from '../letters/letter.ts'
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
      return <Badge family="policy">{words.compensated(statement.compensatedOn)}</Badge>
  }
}

interface LettersProps {
  readonly events: readonly SavingsEvent[]
  readonly letters: readonly Letter[]
}

const Payouts = ({ events }: Pick<LettersProps, 'events'>) => {
  const { evidence: words } = useWords(retroWords)
  const payouts = events.flatMap((event) => (event.eventType === 'PaidOut' ? [event.eventData] : []))
  return (
    <>
      <h3>{words.payouts}</h3>
      {payouts.length === 0 && <p className={styles['quiet']}>{words.payoutsNone}</p>}
      <ul className={styles['list']}>
        {payouts.map(({ date, amount }, index) => (
          // Two payouts of a day may be the same.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{words.payout(date, amount)}</li>
        ))}
      </ul>
    </>
  )
}

/** What has left, what it said, and what became of it. */
export const Letters = ({ events, letters }: LettersProps) => {
  const all = useWords(retroWords)
  const { evidence: words } = all
  const columns: readonly Column<Statement>[] = [
    { key: 'date', header: words.date, cell: ({ date }) => all.day(date), data: true },
    {
      key: 'said',
      header: words.said,
      cell: ({ said }) => words.figures(said.interest, said.balance),
      data: true,
    },
    {
      key: 'true',
      header: words.isTrue,
      cell: ({ isTrue }) => words.figures(isTrue.interest, isTrue.balance),
      data: true,
    },
    { key: 'standing', header: words.standing, cell: (statement) => <Standing statement={statement} /> },
  ]
  const claim = letters.reduce(
    (most, { eventType, eventData }) => (eventType === 'CorrectionSent' ? eventData.claim : most),
    0,
  )
  return (
    <div className={styles['panel']}>
      <p className={styles['quiet']}>{words.statementsNote}</p>
      <DataTable
        caption={words.statementsCaption}
        columns={columns}
        rows={statements(events, letters).toReversed()}
        rowKey={({ interestId }) => interestId}
        empty={words.statementsNone}
        mark={({ standing }) => (standing === 'wrong' ? 'bad' : undefined)}
      />
      <Payouts events={events} />
      {claim > 0 && <p data-metric="claim">{words.claim(claim)}</p>}
    </div>
  )
}
