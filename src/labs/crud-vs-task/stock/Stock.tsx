import { useState } from 'react'
import { handleCommand, newId } from '../../../store/index.ts'
import { Banner, Button, TextInput, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useEventStore, useLog, useProjection } from '../../../workspace/index.ts'
import { Chevron, Note } from '../recorded/Note.tsx'
import { Side, Sides } from '../screens/Sides.tsx'
import type { Desk } from '../useDesk.ts'
import { crudVsTaskWords } from '../words/index.ts'
import styles from './Stock.module.css'
import { delivery, itemId, stockAggregateId, stockItem, stockTasks, type StockTask } from './stockItem.ts'
import { stockTally } from './stockTally.ts'
import type { StockTable } from './useStockTable.ts'

const RowSide = ({ table }: { readonly table: StockTable }) => {
  const words = useWords(crudVsTaskWords)
  const [typed, setTyped] = useState<string | null>(null)
  const { busy, error, run } = useAction()
  const number = Number(typed ?? table.count ?? delivery)
  const wrong = !Number.isInteger(number) || number < 0
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (wrong) return
        run(async () => {
          await table.put(number)
          setTyped(null)
        })
      }}
    >
      <p className={styles['shelf']}>
        {words.stock.onShelf} <output data-metric="stockInTable">{table.count ?? words.stock.none}</output>
      </p>
      <Chevron>UpdateInventory</Chevron>
      <TextInput
        label={words.stock.inStock}
        inputMode="numeric"
        autoComplete="off"
        error={wrong ? words.stock.notANumber : undefined}
        value={typed ?? String(table.count ?? delivery)}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" kind="primary" disabled={busy}>
        {words.screen.save}
      </Button>
      {error !== null && <Banner kind="error">{error}</Banner>}
    </form>
  )
}

const TaskSide = () => {
  const words = useWords(crudVsTaskWords).stock
  const store = useEventStore()
  const [{ state }] = useProjection(stockTally)
  const log = useLog(store, 20)
  const last = log.events.findLast(({ aggregateId }) => aggregateId === stockAggregateId)
  const { busy, error, run } = useAction()
  const [refused, setRefused] = useState<string | null>(null)

  const send = (type: StockTask): void =>
    run(async () => {
      const command = { type, itemId, count: type === 'ReceiveItems' ? delivery : 1 }
      const envelope = {
        aggregateId: stockAggregateId,
        command,
        actor: 'you',
        commandId: newId(),
        retries: 3,
      }
      const outcome = await handleCommand(store, stockItem, envelope)
      setRefused(outcome.is === 'rejected' ? outcome.failed.map(({ reason }) => reason).join(' ') : null)
    })

  return (
    <div className={styles['form']}>
      <p className={styles['shelf']}>
        {words.onShelf} <output data-metric="stockInLog">{state.count}</output>
      </p>
      <div className={styles['tasks']}>
        {stockTasks.map((type) => (
          <Button key={type} kind="command" disabled={busy} onClick={() => send(type)}>
            {words.tasks[type]}
          </Button>
        ))}
      </div>
      {refused !== null && <Banner kind="error">{words.refused(refused)}</Banner>}
      {error !== null && <Banner kind="error">{error}</Banner>}
      {last !== undefined && <Note title={last.eventType} small={words.position(last.id)} />}
    </div>
  )
}

/** D12: the same number goes down, for reasons that only one side can tell apart. */
export const Stock = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(crudVsTaskWords)
  const table = desk.stock
  const [{ state }] = useProjection(stockTally)
  const [asked, setAsked] = useState(desk.shown.step === 'intent')
  return (
    <>
      <div>
        <Button kind="primary" onClick={() => setAsked(true)}>
          {words.stock.ask}
        </Button>
      </div>
      <Sides>
        <Side side="rows" title={words.screen.crudShort}>
          {table.error !== null && <Banner kind="error">{table.error}</Banner>}
          <RowSide table={table} />
          {asked && (
            <p className={styles['cannot']} data-metric="checkedOutByTable">
              {words.stock.cannotTell}
            </p>
          )}
        </Side>
        <Side side="tasks" title={words.screen.taskShort}>
          <TaskSide />
          {asked && (
            <p className={styles['knows']} data-metric="checkedOutByLog">
              {words.stock.checkedOut(state.checkedOut, state.scrapped, state.received)}
            </p>
          )}
        </Side>
      </Sides>
    </>
  )
}
