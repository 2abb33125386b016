import { useState } from 'react'
import {
  formatDate,
  formatEuro,
  lectureAccountId,
  lectureLedger,
  savingsAccount,
  savingsAggregateId,
  totals,
  type LedgerRow,
  type SavingsEvent,
} from '../../../savings/index.ts'
import { handleCommand, newId, type AppendRequest, type EventStore } from '../../../store/index.ts'
import { Banner, Button, DataTable, Measured, useAction, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { Experiment, Facts } from './Experiment.tsx'
import { useLabStore } from './useLabStore.ts'
import { useStream } from './useStream.ts'
import { partWords } from './words.ts'

const aggregateId = savingsAggregateId(lectureAccountId)

const fill = (): AppendRequest => ({ aggregateId, events: lectureLedger(), expected: 'none' })

const storedRows = 11

const wrongDate = '2017-08-01'

const useLedger = (store: EventStore | null): readonly LedgerRow[] => {
  const events = useStream(store, aggregateId) ?? []
  return totals(events as readonly SavingsEvent[])
}

const LedgerTable = ({ rows }: { readonly rows: readonly LedgerRow[] }) => {
  const words = useWords(partWords).ledger
  const columns: readonly Column<LedgerRow>[] = [
    { key: 'date', header: words.date, cell: (row) => formatDate(row.date), data: true },
    { key: 'event', header: words.event, cell: (row) => row.eventType },
    {
      key: 'amount',
      header: words.amount,
      cell: (row) => (row.amount === null ? '-' : formatEuro(row.amount)),
      align: 'end',
      data: true,
    },
    { key: 'total', header: words.total, cell: (row) => formatEuro(row.total), align: 'end', data: true },
  ]
  return (
    <DataTable
      caption={words.table}
      columns={columns}
      rows={rows.toReversed()}
      rowKey={(row) => row.eventId ?? row.date}
      mark={(row) => (row.eventType === 'BookingReversed' ? 'changed' : undefined)}
    />
  )
}

/** E05: the opposite is booked, nothing is erased. */
export const LedgerPart = () => {
  const words = useWords(partWords).ledger
  const store = useLabStore('replayground-savings-ledger', fill)
  const rows = useLedger(store)
  const [said, setSaid] = useState<{ readonly bad: boolean; readonly text: string } | null>(null)
  const [hashes, setHashes] = useState<readonly [string, string] | null>(null)
  const { busy, error, run } = useAction()
  const wrong = rows.find((row) => row.eventType === 'PremiumReceived' && row.date === wrongDate)
  const position = rows.findIndex((row) => row === wrong) + 1

  const watched = (work: (opened: EventStore) => Promise<typeof said>): void =>
    run(async () => {
      if (store === null) return
      const before = await store.logHash({ to: storedRows })
      setSaid(await work(store))
      setHashes([before, await store.logHash({ to: storedRows })])
    })

  const erase = async (opened: EventStore): Promise<typeof said> => {
    const refusal = await opened
      .rewrite({ attempt: 'delete', id: position })
      .catch((reason: Error) => reason.message)
    return { bad: true, text: refusal }
  }

  const reverse = async (opened: EventStore): Promise<typeof said> => {
    const reverses = wrong?.eventId ?? ''
    const outcome = await handleCommand(opened, savingsAccount, {
      aggregateId,
      command: {
        type: 'ReverseBooking',
        accountId: lectureAccountId,
        date: '2017-08-29',
        reverses,
        reason: words.reason,
      },
      actor: 'accountant',
      commandId: newId(),
    })
    return outcome.is === 'accepted'
      ? { bad: false, text: words.done }
      : { bad: true, text: outcome.failed.map((check) => check.reason).join(' ') }
  }

  return (
    <Experiment
      title={words.title}
      intro={words.intro}
      error={error}
      actions={
        <>
          <Button kind="danger" disabled={busy || store === null} onClick={() => watched(erase)}>
            {words.erase}
          </Button>
          <Button kind="command" disabled={busy || store === null} onClick={() => watched(reverse)}>
            {words.reverse}
          </Button>
        </>
      }
    >
      {said !== null && <Banner kind={said.bad ? 'error' : 'good'}>{said.text}</Banner>}
      <Facts
        facts={[
          [
            words.balance,
            <Measured key="balance" metric="balance">
              {formatEuro(rows.at(-1)?.total ?? (0 as LedgerRow['total']))}
            </Measured>,
          ],
          [
            words.hash,
            <Measured key="hash" metric="earlierHash">
              {hashes === null
                ? ''
                : hashes[0] === hashes[1]
                  ? `${hashes[0].slice(0, 16)} ${words.same}`
                  : hashes.join(' ')}
            </Measured>,
          ],
        ]}
      />
      <LedgerTable rows={rows} />
    </Experiment>
  )
}
