import { useWords } from '../../../words/index.ts'
import { useProjection } from '../../../workspace/index.ts'
import { clerkInvoices } from '../read-models/clerkInvoices.ts'
import { clerkLetters } from '../read-models/clerkLetters.ts'
import { Note } from '../recorded/Note.tsx'
import { ChooseCustomer } from '../screens/ChooseCustomer.tsx'
import { Side, Sides } from '../screens/Sides.tsx'
import type { Desk } from '../useDesk.ts'
import { dayWords } from '../words/dayWords.ts'
import { crudVsTaskWords } from '../words/index.ts'
import styles from './Departments.module.css'
import { OwnHandler } from './OwnHandler.tsx'
import { Policy } from './Policy.tsx'

const RowSide = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(crudVsTaskWords).recorded
  const saved = desk.saves.find(({ key }) => key === desk.selected)
  return (
    <>
      {saved === undefined ? (
        <p className={styles['quiet']}>{words.noRowChanged}</p>
      ) : (
        <p className={styles['change']}>
          {words.rowChanged(saved.key, saved.after.updated_at.slice(11, 19))}
        </p>
      )}
      <Policy
        name={words.notifications}
        label={words.toldOfRows(words.notifications)}
        rule={words.rowPolicy}
        idle
      >
        <p>{words.rowNotifications}</p>
      </Policy>
      <Policy name={words.invoicing} label={words.toldOfRows(words.invoicing)} rule={words.rowPolicy} idle>
        <p>{words.rowInvoicing}</p>
      </Policy>
    </>
  )
}

const TaskSide = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(crudVsTaskWords).recorded
  const [letters] = useProjection(clerkLetters)
  const [invoices] = useProjection(clerkInvoices)
  const { day } = useWords(dayWords)
  const mine = <Item extends { readonly customerId: string }>(items: readonly Item[]): readonly Item[] =>
    items.filter(({ customerId }) => customerId === desk.selected).toReversed()
  const last = desk.log.events.findLast(({ eventData }) => eventData.customerId === desk.selected)
  const [ownLetters, ownInvoices] = [mine(letters.state.letters), mine(invoices.state.invoices)]
  return (
    <>
      {last !== undefined && <Note title={last.eventType} small={words.position(last.id)} />}
      <Policy name={words.notifications} rule={words.letterPolicy}>
        {ownLetters.length === 0 && <p>{words.noLetter}</p>}
        <ol aria-label={words.lettersSent}>
          {ownLetters.slice(0, 4).map((letter) => (
            <li key={letter.letterId} data-letter={letter.kind}>
              <strong>{words.letters[letter.kind]}</strong>
              <span>
                {words.to(letter.to, letter.address)}, {day(letter.on)}
              </span>
              <small>{words.because(letter.because, letter.id)}</small>
            </li>
          ))}
        </ol>
      </Policy>
      <Policy name={words.invoicing} rule={words.invoicePolicy}>
        {ownInvoices.length === 0 && <p>{words.noInvoice}</p>}
        <ol aria-label={words.invoicesSent}>
          {ownInvoices.slice(0, 3).map((invoice) => (
            <li key={invoice.invoiceId} data-invoice={invoice.id}>
              <strong>{day(invoice.on)}</strong>
              <span>{words.to(invoice.to, invoice.address)}</span>
            </li>
          ))}
        </ol>
      </Policy>
      <OwnHandler desk={desk} />
    </>
  )
}

/** What Notifications and Invoicing make of a changed row, and of a named fact. */
export const Departments = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(crudVsTaskWords)
  return (
    <>
      <ChooseCustomer desk={desk} />
      <Sides>
        <Side side="rows" title={words.screen.crudShort}>
          <RowSide desk={desk} />
        </Side>
        <Side side="tasks" title={words.screen.taskShort}>
          <TaskSide desk={desk} />
        </Side>
      </Sides>
    </>
  )
}
