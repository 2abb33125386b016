import { useCallback, useMemo, useState } from 'react'
import { handleCommand, newId, type CommandOutcome, type EventStore } from '../../store/index.ts'
import { useEventStore, useProjection } from '../../workspace/index.ts'
import { clerkAggregateId, clerkCustomer } from './desk/clerkCustomer.ts'
import type { ClerkCommand } from './desk/clerkCommand.ts'
import { useClerkEvents, type ClerkLog } from './desk/useClerkEvents.ts'
import { deskHistory } from './history/deskHistory.ts'
import type { StepId } from './lesson/lessonStep.ts'
import { clerkCustomers, type ClerkList } from './read-models/clerkCustomers.ts'
import { saveForm, type OpenForm, type Saved } from './rows/saveForm.ts'
import { useCrudTable, type CrudTable } from './rows/useCrudTable.ts'
import { itemId } from './stock/stockItem.ts'
import { useStockTable, type StockTable } from './stock/useStockTable.ts'

/** What was last done for a customer on the task side. */
export interface Done {
  readonly command: ClerkCommand
  readonly outcome: CommandOutcome
}

/** Both sides of the desk: the table with its form, the log with its tasks. */
export interface Desk {
  readonly store: EventStore
  readonly log: ClerkLog
  readonly crud: CrudTable
  /** The list of the task-based screen: a projection at work. */
  readonly list: ClerkList
  /** Today in the life of the business, as `2026-03-02`. */
  readonly today: string
  /** Whether both sides have their past. */
  readonly filled: boolean
  /** The customer that both screens have open. */
  readonly selected: string
  readonly select: (customerId: string) => void
  /** Saves made since the page was opened, newest first. No table keeps them. */
  readonly saves: readonly Saved[]
  /** Notes saves that were made elsewhere on this page, oldest first. */
  readonly noteSaves: (saves: readonly Saved[]) => void
  readonly save: (form: OpenForm) => Promise<Saved>
  /** Keys of the rows that were overwritten by hand in this visit, since a challenge was begun. */
  readonly writes: readonly string[]
  readonly forgetWrites: () => void
  /** The number of the shelf, in its table. */
  readonly stock: StockTable
  /** The step of the lesson that was shown last in this visit, and how many were; a screen begins anew with each. */
  readonly shown: { readonly step: StepId | null; readonly count: number }
  readonly noteShown: (step: StepId) => void
  readonly done: Done | null
  readonly send: (command: ClerkCommand, actor: string) => Promise<CommandOutcome>
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** Today where the reader is. */
const localToday = (): string => {
  const now = new Date()
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

const useShown = () => {
  const [shown, setShown] = useState<Desk['shown']>({ step: null, count: 0 })
  const noteShown = useCallback(
    (step: StepId): void => setShown(({ count }) => ({ step, count: count + 1 })),
    [],
  )
  return { shown, noteShown }
}

const useWrites = () => {
  const [writes, setWrites] = useState<readonly string[]>([])
  const forgetWrites = useCallback((): void => setWrites([]), [])
  const noteWrite = useCallback((key: string): void => setWrites((keys) => [...keys, key]), [])
  return { writes, forgetWrites, noteWrite }
}

/** The lab's hold on both sides of the desk. */
export const useDesk = (): Desk => {
  const store = useEventStore()
  const log = useClerkEvents(store)
  const crud = useCrudTable()
  const [view] = useProjection(clerkCustomers)
  const today = useMemo(() => localToday(), [])
  const [selected, select] = useState('C-1')
  const [saves, setSaves] = useState<readonly Saved[]>([])
  const [done, setDone] = useState<Done | null>(null)
  const { table, reload } = crud
  const { shown, noteShown } = useShown()
  const { writes, forgetWrites, noteWrite } = useWrites()
  const shelf = useStockTable()
  const stock = useMemo(
    (): StockTable => ({
      ...shelf,
      put: async (count) => {
        await shelf.put(count)
        noteWrite(itemId)
      },
    }),
    [shelf, noteWrite],
  )

  const noteSaves = useCallback((more: readonly Saved[]): void => {
    setSaves((before) => [...more.toReversed(), ...before].slice(0, 50))
  }, [])

  const save = useCallback(
    async (form: OpenForm): Promise<Saved> => {
      if (table === null)
        throw new Error('Failed to save the form: because the table is not open. Reload the page.')
      const saved = await saveForm(table, form, new Date().toISOString())
      noteSaves([saved])
      noteWrite(saved.key)
      await reload()
      return saved
    },
    [table, reload, noteSaves, noteWrite],
  )

  const send = useCallback(
    async (command: ClerkCommand, actor: string): Promise<CommandOutcome> => {
      const aggregateId = clerkAggregateId(command.customerId)
      const options = { actor, commandId: newId(), retries: 3 }
      const outcome = await handleCommand(store, clerkCustomer, { aggregateId, command, ...options })
      setDone({ command, outcome })
      return outcome
    },
    [store],
  )

  // A filling that was cut short is no past yet: it goes on where it stopped.
  const filled = crud.rows.length > 0 && log.events.length >= deskHistory(today).length

  return {
    store,
    filled,
    log,
    crud,
    list: view.state,
    today,
    selected,
    select,
    saves,
    noteSaves,
    save,
    writes,
    forgetWrites,
    stock,
    shown,
    noteShown,
    done,
    send,
  }
}
