import {
  addDays,
  planningAggregateId,
  workshopPlanning,
  type PlanMaintenanceJob,
  type PlanningEvent,
  type PlanningState,
} from '../../../garage/index.ts'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'
import type { ClerkId, Slot } from './desk.ts'

/** The first day of the lab: no generated garage reaches it. */
const firstDay = '2031-01-06'

const hours: Readonly<Record<Slot, readonly [from: string, to: string]>> = {
  same: ['09:00', '12:00'],
  free: ['13:00', '15:00'],
}

const cars: Readonly<Record<ClerkId | 'one' | 'two', string>> = {
  one: 'CC-101-A',
  two: 'CC-202-B',
  anna: 'CC-303-C',
  bram: 'CC-404-D',
}

/** The command that plans a clerk's car, or one of the two that are there from the start. */
export const planCommand = (
  day: string,
  who: keyof typeof cars,
  { slot, jobId }: { readonly slot: Slot; readonly jobId: string },
): PlanMaintenanceJob => {
  const [from, to] = hours[slot]
  return {
    type: 'PlanMaintenanceJob',
    planningDate: day,
    jobId,
    startTime: `${day}T${from}`,
    endTime: `${day}T${to}`,
    customerInfo: { customerId: `C-${who}`, name: 'Noor Bakker', telephoneNumber: '06-12345678' },
    vehicleInfo: { licenseNumber: cars[who], brand: 'Volvo', type: 'V60' },
    description: 'Yearly check',
  }
}

/** The planning as it is stored: its state and its version. */
export const loadPlanning = async (
  store: EventStore,
  day: string,
): Promise<{ readonly planning: PlanningState; readonly version: number }> => {
  let planning = workshopPlanning.initialState
  let version = 0
  for await (const event of store.read(planningAggregateId(day))) {
    planning = workshopPlanning.evolve(planning, event as RecordedEvent & PlanningEvent)
    version = event.order
  }
  return { planning, version }
}

/** The first day that nobody has planned anything on. */
export const freeDay = async (store: EventStore): Promise<string> => {
  let day = firstDay
  while ((await store.version(planningAggregateId(day))) > 0) day = addDays(day, 1)
  return day
}

/** The newest day of the lab that has a planning; null before the first race. */
export const newestDay = async (store: EventStore): Promise<string | null> => {
  const free = await freeDay(store)
  return free === firstDay ? null : addDays(free, -1)
}

/** Opens a day with two jobs at the hour that both clerks will want: one work bay of three is left. */
export const openDay = async (store: EventStore): Promise<string> => {
  const day = await freeDay(store)
  let planning = workshopPlanning.initialState
  const events: PlanningEvent[] = []
  for (const who of ['one', 'two'] as const) {
    const raised = workshopPlanning.execute(
      planning,
      planCommand(day, who, { slot: 'same', jobId: `job-${who}` }),
    )
    events.push(...raised)
    planning = raised.reduce((state, event) => workshopPlanning.evolve(state, event), planning)
  }
  await store.append(
    planningAggregateId(day),
    events.map((event) => ({ ...event, actor: 'front desk' })),
    'none',
  )
  return day
}
