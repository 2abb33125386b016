import {
  addMinutes,
  jobsOverlapping,
  replay,
  workshopPlanning,
  availableWorkStations,
  planningAggregateId,
  type PlanningCommand,
  type PlanningEvent,
} from '../../../garage/index.ts'
import { newId, type EventStore } from '../../../store/index.ts'
import { sendCommand } from '../../../workspace/index.ts'
import { carAt, lessonDay, planOf } from '../smallGarage.ts'

/** The ten operations to sort; one of them is not what its name says. */
export const operationIds = [
  'GetPlanning',
  'PlanMaintenanceJob',
  'CountJobs',
  'GetNextInvoiceNumber',
  'FinishMaintenanceJob',
  'ListVehicles',
  'CancelMaintenanceJob',
  'FindFreeSlot',
  'ReplanMaintenanceJob',
  'WhoOwns',
] as const

export type OperationId = (typeof operationIds)[number]

type Run = (store: EventStore) => Promise<string>

const planningIn = async (store: EventStore) => {
  const events: PlanningEvent[] = []
  for await (const event of store.read(planningAggregateId(lessonDay))) {
    events.push(event as PlanningEvent & typeof event)
  }
  return replay(workshopPlanning, events)
}

const count = async (store: EventStore, eventType: string): Promise<number> => {
  let found = 0
  for await (const event of store.readAll({ eventTypes: [eventType] })) found += event.id > 0 ? 1 : 0
  return found
}

const send =
  (command: PlanningCommand): Run =>
  async (store) => {
    const outcome = await sendCommand(store, command, { actor: 'front desk', commandId: newId() })
    return outcome.is === 'accepted'
      ? outcome.appended.events.map((event) => event.eventType).join(', ')
      : outcome.failed.map((check) => check.rule).join(', ')
  }

const forJob = (jobId: string) => ({ planningDate: lessonDay, jobId })

const freeSlot = async (store: EventStore): Promise<string> => {
  const planning = await planningIn(store)
  for (let start = `${lessonDay}T08:00`; start < `${lessonDay}T18:00`; start = addMinutes(start, 30)) {
    const slot = { startTime: start, endTime: addMinutes(start, 60) }
    if (jobsOverlapping(planning, slot, '').length < availableWorkStations) return start.slice(11)
  }
  return '-'
}

const operations: Readonly<Record<OperationId, Run>> = {
  GetPlanning: async (store) => String((await planningIn(store)).jobs.length),
  PlanMaintenanceJob: send(
    planOf({ jobId: 'q-1', day: lessonDay, car: carAt(3), from: '15:00', to: '16:00' }),
  ),
  CountJobs: async (store) => String(await count(store, 'MaintenanceJobPlanned')),
  GetNextInvoiceNumber: async (store) => {
    const number = (await count(store, 'InvoiceNumberTaken')) + 1
    await store.append('Invoice-numbers', [{ eventType: 'InvoiceNumberTaken', eventData: { number } }], 'any')
    return String(number)
  },
  FinishMaintenanceJob: send({
    type: 'FinishMaintenanceJob',
    ...forJob('job-1'),
    startTime: `${lessonDay}T08:00`,
    endTime: `${lessonDay}T09:30`,
    notes: '',
  }),
  ListVehicles: async (store) => String(await count(store, 'VehicleRegistered')),
  CancelMaintenanceJob: send({ type: 'CancelMaintenanceJob', ...forJob('job-2'), reason: 'Customer is ill' }),
  FindFreeSlot: freeSlot,
  ReplanMaintenanceJob: send({
    type: 'ReplanMaintenanceJob',
    ...forJob('job-3'),
    startTime: `${lessonDay}T16:00`,
    endTime: `${lessonDay}T17:00`,
  }),
  WhoOwns: async (store) => String(await count(store, 'CustomerRegistered')),
}

/** What running an operation did. */
export interface OperationRun {
  readonly id: OperationId
  readonly answer: string
  readonly hashBefore: string
  readonly hashAfter: string
}

/** Runs an operation for real and takes the hash of the whole log before and after. */
export const runOperation = async (store: EventStore, id: OperationId): Promise<OperationRun> => {
  const hashBefore = await store.logHash()
  const answer = await operations[id](store)
  return { id, answer, hashBefore, hashAfter: await store.logHash() }
}
