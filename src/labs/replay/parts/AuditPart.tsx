import { useEffect, useState } from 'react'
import { customers, tableGet, tableValues } from '../../../garage/index.ts'
import { newId, openRows, type RecordedEvent, type Rows } from '../../../store/index.ts'
import {
  Button,
  DataTable,
  EmptyState,
  Select,
  TextInput,
  useAction,
  type Column,
} from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { sendCommand, useEventStore, useProjection } from '../../../workspace/index.ts'
import { Experiment, Facts, Side, Sides } from './Experiment.tsx'
import { useStream } from './useStream.ts'
import { partWords } from './words.ts'

/** A customer as a CRUD system keeps it: the last state and when it was last saved. */
interface CustomerRecord {
  readonly telephoneNumber: string
  readonly updatedAt: string
}

const useCrud = (storeName: string): Rows<CustomerRecord> | null => {
  const [rows, setRows] = useState<Rows<CustomerRecord> | null>(null)
  useEffect(() => {
    const opening = openRows<CustomerRecord>(`crud-${storeName}`)
    void opening.then(setRows)
    return () => void opening.then((opened) => opened.close())
  }, [storeName])
  return rows
}

const phoneOf = (event: RecordedEvent): string => {
  const { eventData } = event
  return typeof eventData === 'object' && eventData !== null && 'telephoneNumber' in eventData
    ? String(eventData.telephoneNumber)
    : ''
}

const ChangesTable = ({ events }: { readonly events: readonly RecordedEvent[] }) => {
  const words = useWords(partWords).audit
  const columns: readonly Column<RecordedEvent>[] = [
    {
      key: 'when',
      header: words.when,
      cell: (event) => event.recordedAt.replace('T', ' ').slice(0, 19),
      data: true,
    },
    { key: 'who', header: words.who, cell: (event) => event.actor ?? '' },
    { key: 'what', header: words.what, cell: phoneOf, data: true },
    {
      key: 'command',
      header: words.command,
      cell: (event) => event.causationId?.slice(-8) ?? '',
      data: true,
    },
  ]
  return (
    <DataTable
      caption={words.log}
      columns={columns}
      rows={events}
      rowKey={(event) => event.id}
      empty={words.noChange}
    />
  )
}

/** A10: who changed it, and when? */
export const AuditPart = () => {
  const all = useWords(partWords)
  const words = all.audit
  const store = useEventStore()
  const [view] = useProjection(customers)
  const crud = useCrud(store.name)
  // Rules of the garage: only active customers change their number.
  const known = tableValues(view.state)
    .filter((each) => each.status === 'active')
    .slice(0, 200)
  const [chosen, setChosen] = useState<string | null>(null)
  const customerId = chosen ?? known[0]?.customerId ?? null
  const customer = customerId === null ? undefined : tableGet(view.state, customerId)
  const stream = useStream(store, customerId === null ? null : `Customer-${customerId}`)
  const [phone, setPhone] = useState('030 765 4321')
  const [actor, setActor] = useState(words.actors[0] ?? '')
  const [asked, setAsked] = useState(false)
  const [row, setRow] = useState<CustomerRecord | undefined>()
  const { busy, error, run } = useAction()

  if (customer === undefined || customerId === null)
    return <EmptyState title={words.title}>{all.needsCustomer}</EmptyState>

  const change = (): void =>
    run(async () => {
      const command = { type: 'ChangeCustomerTelephoneNumber', customerId, telephoneNumber: phone } as const
      const outcome = await sendCommand(store, command, { actor, commandId: newId() })
      if (outcome.is === 'rejected')
        throw new Error(words.refused(outcome.failed.map((check) => check.reason).join(' ')))
      const record = { telephoneNumber: phone, updatedAt: new Date().toISOString() }
      await crud?.put(customerId, record)
      setRow(record)
      setAsked(false)
    })

  const ask = (): void =>
    run(async () => {
      setRow(await crud?.get(customerId))
      setAsked(true)
    })

  const changes = (stream ?? []).filter((event) => event.eventType === 'CustomerTelephoneNumberChanged')
  return (
    <Experiment
      title={words.title}
      intro={words.intro}
      error={error}
      actions={
        <>
          <Select
            label={words.customer}
            value={customerId}
            onChange={(event) => setChosen(event.target.value)}
            options={known.map((each) => ({ value: each.customerId, label: each.name }))}
          />
          <TextInput
            label={words.phone}
            type="tel"
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
          <Select
            label={words.actor}
            value={actor}
            onChange={(event) => setActor(event.target.value)}
            options={words.actors.map((each) => ({ value: each, label: each }))}
          />
          <Button kind="command" disabled={busy} onClick={change}>
            {words.change}
          </Button>
          <Button kind="primary" disabled={busy} onClick={ask}>
            {words.ask}
          </Button>
        </>
      }
    >
      <Sides>
        <Side title={words.crud} tone={asked ? 'bad' : undefined}>
          <Facts
            facts={[
              [words.what, row?.telephoneNumber ?? customer.telephoneNumber],
              [words.updatedAt, row?.updatedAt.replace('T', ' ').slice(0, 19) ?? ''],
            ]}
          />
          {asked && <output data-metric="crudAnswer">{words.notRecorded}</output>}
        </Side>
        <Side title={words.log} tone={asked ? 'good' : undefined}>
          {asked ? (
            <ChangesTable events={changes} />
          ) : (
            <Facts facts={[[words.what, customer.telephoneNumber]]} />
          )}
        </Side>
      </Sides>
    </Experiment>
  )
}
