import { useCallback, useState } from 'react'
import type { PersonName, Address } from '../desk/clerkEvent.ts'
import { useNotebook } from '../notebook/useNotebook.ts'
import type { Race } from '../notebook/notebook.ts'
import { openForm, type OpenForm, type Saved } from '../rows/saveForm.ts'
import type { Desk } from '../useDesk.ts'
import { decideAsSeen, type DecidedAsSeen } from './decideAsSeen.ts'
import { movedForm, moveTask, newHome, respeltForm, spellingTask } from './race.ts'
import { raceOf } from './raceOf.ts'

/** Two forms and two tasks opened at the same moment, and how far they have come. */
export interface OpenRace {
  readonly customerId: string
  readonly opened: OpenForm
  readonly anna: OpenForm
  readonly bram: OpenForm
  readonly home: Address
  readonly name: PersonName
  /** Version that both tasks have seen. */
  readonly seen: number
  readonly first: { readonly saved: Saved; readonly decided: DecidedAsSeen } | null
  readonly result: Race | null
}

const started = (desk: Desk): OpenRace | null => {
  const row = desk.crud.rows.find(({ key }) => key === desk.selected)
  const customer = desk.list[desk.selected]
  if (row === undefined || customer === undefined) return null
  const opened = openForm(row.key, row)
  const home = newHome([row.street, customer.address.street])
  return {
    customerId: row.key,
    opened,
    anna: movedForm(opened, home),
    bram: respeltForm(opened),
    home,
    name: customer.name,
    seen: customer.version,
    first: null,
    result: null,
  }
}

/** Lets two clerks work on one customer at once, on both sides, for real. */
export const useRace = (desk: Desk) => {
  const [race, setRace] = useState<OpenRace | null>(null)
  const [notes, write] = useNotebook()

  const start = useCallback((): void => setRace(started(desk)), [desk])

  const annaIsDone = async (now: OpenRace): Promise<void> => {
    const saved = await desk.save(now.anna)
    const command = moveTask(now.customerId, desk.today, now.home)
    const decided = await decideAsSeen(desk.store, { command, actor: 'Anna', seen: now.seen })
    setRace({ ...now, first: { saved, decided } })
  }

  const bramIsDone = async (now: OpenRace, first: NonNullable<OpenRace['first']>): Promise<void> => {
    const saved = await desk.save(now.bram)
    const command = spellingTask(now.customerId, desk.today, now.name)
    const decided = await decideAsSeen(desk.store, { command, actor: 'Bram', seen: now.seen })
    const result = raceOf({
      customerId: now.customerId,
      opened: now.opened.fields,
      saves: [first.saved, saved],
      decided: [first.decided, decided],
    })
    await write({ eventType: 'ClerksRaced', eventData: result })
    setRace({ ...now, result })
  }

  return { race, notes, write, start, stop: () => setRace(null), annaIsDone, bramIsDone }
}
