import { DataTable, Disclosure } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { ClerkList } from '../read-models/clerkCustomers.ts'
import { columns, type KeyedRow } from '../rows/crudRow.ts'
import { cellText } from '../rows/rowDiff.ts'
import { ChooseCustomer } from '../screens/ChooseCustomer.tsx'
import { Side, Sides } from '../screens/Sides.tsx'
import type { Desk } from '../useDesk.ts'
import { crudVsTaskWords } from '../words/index.ts'
import { FactNote } from './FactNote.tsx'
import styles from './Recorded.module.css'
import { RowRecord } from './RowRecord.tsx'

interface RecordedProps {
  readonly desk: Desk
  readonly past: ClerkList | null
}

/** The row as it lies in the table, a line for each column. */
const RowNow = ({ row }: { readonly row: KeyedRow }) => {
  const words = useWords(crudVsTaskWords).recorded
  const cells = [...columns, 'updated_at' as const].map((column) => ({
    column,
    value: cellText(row[column]),
  }))
  return (
    <div className={styles['table']}>
      <DataTable
        caption={words.row}
        columns={[
          {
            key: 'column',
            header: words.column,
            cell: (cell: (typeof cells)[number]) => <code>{cell.column}</code>,
          },
          { key: 'value', header: words.now, cell: (cell) => cell.value, data: true },
        ]}
        rows={cells}
        rowKey={(cell) => cell.column}
      />
    </div>
  )
}

const recent = 3

/** What is left of the work for one customer: a row here, named facts there. */
export const Recorded = ({ desk, past }: RecordedProps) => {
  const words = useWords(crudVsTaskWords)
  const row = desk.crud.rows.find(({ key }) => key === desk.selected)
  const saved = desk.saves.find(({ key }) => key === desk.selected)
  const version = past === null ? Infinity : (past[desk.selected]?.version ?? 0)
  const facts = desk.log.events
    .filter(({ eventData, order }) => eventData.customerId === desk.selected && order <= version)
    .toReversed()
  return (
    <>
      <ChooseCustomer desk={desk} />
      <Sides>
        <Side side="rows" title={words.screen.crudShort}>
          <RowRecord saved={saved} />
          <h3>{words.recorded.row}</h3>
          {row !== undefined && <RowNow row={row} />}
        </Side>
        <Side side="tasks" title={words.screen.taskShort}>
          <h3>{words.recorded.facts}</h3>
          {facts.length === 0 && <p className={styles['none']}>{words.recorded.noFacts}</p>}
          <ol className={styles['notes']} aria-label={words.recorded.facts}>
            {facts.slice(0, recent).map((event) => (
              <li key={event.id}>
                <FactNote event={event} />
              </li>
            ))}
          </ol>
          {facts.length > recent && (
            <Disclosure summary={words.recorded.older(facts.length - recent)}>
              <ol className={styles['notes']}>
                {facts.slice(recent).map((event) => (
                  <li key={event.id}>
                    <FactNote event={event} />
                  </li>
                ))}
              </ol>
            </Disclosure>
          )}
        </Side>
      </Sides>
    </>
  )
}
