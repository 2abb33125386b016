import { useCallback, useState } from 'react'
import {
  customers,
  dayPlanning,
  tableEntries,
  tableGet,
  tableValues,
  vehicles,
  workshopPlanning,
  type PlanningCommand,
  type PlanningState,
  type CustomerInfo,
  type CustomerRow,
  type VehicleDetails,
} from '../../garage/index.ts'
import type { EventStore } from '../../store/index.ts'
import { useEventStore, useProjection } from '../../workspace/index.ts'
import { useWords } from '../../words/index.ts'
import { recordTrace } from './handling/recordTrace.ts'
import type { PartsService, Trace } from './handling/stage.ts'
import type { Notebook } from './notebook/notebook.ts'
import { useNotebook, type Write } from './notebook/useNotebook.ts'
import { openSmallGarage } from './openSmallGarage.ts'
import { lessonDay } from './smallGarage.ts'
import { commandHandlingWords } from './words/index.ts'

/** Sends a command and keeps its trace in the notebook. */
export type Send = (command: PlanningCommand, parts?: PartsService) => Promise<Trace>

/** The lab's hold on the open store. */
export interface Workshop {
  readonly store: EventStore
  readonly notebook: Notebook
  readonly write: Write
  /** The day that is worked on, as `2027-03-01`. */
  readonly day: string
  readonly setDay: (day: string) => void
  readonly planning: PlanningState
  readonly cars: readonly VehicleDetails[]
  /** What the planning keeps of a car's owner. */
  readonly ownerOf: (car: VehicleDetails) => CustomerInfo
  readonly send: Send
  /** Id of the command sent last in this visit. */
  readonly sentId: string | null
  readonly openSmallGarage: () => Promise<void>
  /** How many steps of the lesson were shown in this visit; a screen begins anew with each. */
  readonly shown: number
  readonly noteShown: () => void
}

/** More cars than this are not offered. */
const mostCars = 12

const ownerIn = (row: CustomerRow | undefined, customerId: string): CustomerInfo => ({
  customerId,
  name: row?.name ?? customerId,
  telephoneNumber: row?.telephoneNumber ?? '',
})

const useDay = (days: readonly string[]) => {
  const [chosen, setDay] = useState<string | null>(null)
  const day = chosen ?? (days.includes(lessonDay) ? lessonDay : (days.at(-1) ?? lessonDay))
  return { day, setDay }
}

/** Cars, the planning of the chosen day, and how to send commands to it. */
export const useWorkshop = (): Workshop => {
  const store = useEventStore()
  const texts = useWords(commandHandlingWords).phases
  const [notebook, write] = useNotebook()
  const [plannings] = useProjection(dayPlanning)
  const [registered] = useProjection(vehicles)
  const [known] = useProjection(customers)
  const [sentId, setSentId] = useState<string | null>(null)
  const { day, setDay } = useDay(Array.from(tableEntries(plannings.state), ({ key }) => key))
  const { parts } = notebook
  const [opening, setOpening] = useState(false)
  const [shown, setShown] = useState(0)
  const isEmpty = registered.state.size === 0

  const send = useCallback<Send>(
    async (command, service = parts) => {
      const answers = { inStock: texts.partsInStock, down: texts.partsDown }
      const trace = await recordTrace({ store, command, parts: service, texts: answers })
      setSentId(trace.id)
      await write({ eventType: 'CommandHandled', eventData: trace })
      return trace
    },
    [store, parts, texts, write],
  )
  return {
    store,
    notebook,
    write,
    day,
    setDay,
    planning: tableGet(plannings.state, day) ?? workshopPlanning.initialState,
    // A garage that is half open is not open yet.
    cars: opening ? [] : tableValues(registered.state).slice(-mostCars),
    ownerOf: ({ ownerId }) => ownerIn(tableGet(known.state, ownerId), ownerId),
    send,
    sentId,
    shown,
    noteShown: useCallback(() => setShown((count) => count + 1), []),
    openSmallGarage: useCallback(async () => {
      setOpening(isEmpty)
      await openSmallGarage(store).finally(() => setOpening(false))
    }, [store, isEmpty]),
  }
}
