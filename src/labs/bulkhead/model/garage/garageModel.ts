import type { Later, Millis, Model, Timed } from '../../../../kernel/index.ts'
import type { BulkheadSettings } from '../settings.ts'

/** Services of the garage. */
export type ServiceName = 'customers' | 'vehicles' | 'planning' | 'invoicing' | 'notifications' | 'audit'

export const serviceNames: readonly ServiceName[] = [
  'customers',
  'vehicles',
  'planning',
  'invoicing',
  'notifications',
  'audit',
]

/** What people at the garage do all day, and the service that each needs. */
export type Task = 'register' | 'plan' | 'invoice'

export const tasks: readonly Task[] = ['register', 'plan', 'invoice']

export const needs: Readonly<Record<Task, ServiceName>> = {
  register: 'customers',
  plan: 'planning',
  invoice: 'invoicing',
}

/** The first three can be given by hand. */
export type GarageEvent =
  /** These services are put into a fault domain of their own: what is outside it is not touched by what fails in it. */
  | { readonly is: 'domainDrawn'; readonly members: readonly ServiceName[] }
  | { readonly is: 'faultInjected'; readonly service: ServiceName }
  | { readonly is: 'repaired' }
  | { readonly is: 'taskBegan'; readonly n: number }
  /** Work that was kept is done. */
  | { readonly is: 'keptWorkDone' }

export interface TaskCounts {
  readonly asked: number
  readonly done: number
  readonly failed: number
}

export type GarageFact =
  | { readonly is: 'began' }
  | { readonly is: 'drawn'; readonly members: readonly ServiceName[] }
  | { readonly is: 'fault'; readonly service: ServiceName; readonly down: number }
  | { readonly is: 'repaired'; readonly kept: number }
  | { readonly is: 'task'; readonly task: Task; readonly came: 'done' | 'failed' | 'kept' }
  | { readonly is: 'keptDone'; readonly left: number }

/** The garage's services in their fault domains, and what people could do. */
export interface GarageState {
  readonly world: 'garage'
  /** Number of the domain of each service; those with the same number fail together. */
  readonly domains: Readonly<Record<ServiceName, number>>
  readonly down: readonly ServiceName[]
  /** Where the fault is; null when there is none. */
  readonly faultIn: ServiceName | null
  /** Most services that a fault has taken down at once. */
  readonly worst: number
  readonly counts: Readonly<Record<Task, TaskCounts>>
  /** Invoices that wait for their service. */
  readonly kept: number
  readonly last: GarageFact
}

const nothing: TaskCounts = { asked: 0, done: 0, failed: 0 }

const everything = Object.fromEntries(serviceNames.map((name) => [name, 1])) as Record<ServiceName, number>

const initialGarage: GarageState = {
  world: 'garage',
  domains: everything,
  down: [],
  faultIn: null,
  worst: 0,
  counts: { register: nothing, plan: nothing, invoice: nothing },
  kept: 0,
  last: { is: 'began' },
}

/** What fails when a service does: all members of its domain. */
export const blastOf = ({ domains }: GarageState, service: ServiceName): readonly ServiceName[] =>
  serviceNames.filter((name) => domains[name] === domains[service])

/** Somebody does something every so often. */
export const taskEvery: Millis = 400
const keptWorkEvery: Millis = 200

const fail = (state: GarageState, service: ServiceName): GarageState => {
  const down = serviceNames.filter(
    (name) => state.down.includes(name) || blastOf(state, service).includes(name),
  )
  return {
    ...state,
    down,
    faultIn: service,
    worst: Math.max(state.worst, down.length),
    last: { is: 'fault', service, down: down.length },
  }
}

const draw = (state: GarageState, members: readonly ServiceName[]): GarageState => {
  const own = 1 + Math.max(...Object.values(state.domains))
  const domains = { ...state.domains, ...Object.fromEntries(members.map((name) => [name, own])) }
  // A border does not heal: it only keeps what is still up from going down.
  return { ...state, domains, last: { is: 'drawn', members } }
}

const counted = (state: GarageState, task: Task, came: 'done' | 'failed' | 'kept'): GarageState => {
  const { asked, done, failed } = state.counts[task]
  const count: TaskCounts = {
    asked: asked + 1,
    done: done + (came === 'done' ? 1 : 0),
    failed: failed + (came === 'failed' ? 1 : 0),
  }
  return {
    ...state,
    counts: { ...state.counts, [task]: count },
    kept: state.kept + (came === 'kept' ? 1 : 0),
    last: { is: 'task', task, came },
  }
}

/** Without partial service one page shows everything, so one part that is down is an error for all. */
const doTask = ({ partial }: BulkheadSettings, state: GarageState, task: Task): GarageState => {
  const isDown = state.down.includes(needs[task])
  if (!partial) return counted(state, task, state.down.length > 0 ? 'failed' : 'done')
  if (!isDown) return counted(state, task, 'done')
  return counted(state, task, task === 'invoice' ? 'kept' : 'failed')
}

const finishKept = (state: GarageState): GarageState => {
  if (state.kept === 0 || state.down.includes('invoicing')) return state
  const invoice = state.counts.invoice
  return {
    ...state,
    kept: state.kept - 1,
    counts: { ...state.counts, invoice: { ...invoice, done: invoice.done + 1 } },
    last: { is: 'keptDone', left: state.kept - 1 },
  }
}

const evolve = (
  settings: BulkheadSettings,
  state: GarageState,
  { event }: Timed<GarageEvent>,
): GarageState => {
  switch (event.is) {
    case 'domainDrawn':
      return draw(state, event.members)
    case 'faultInjected':
      return fail(state, event.service)
    case 'repaired':
      return { ...state, down: [], faultIn: null, last: { is: 'repaired', kept: state.kept } }
    case 'taskBegan':
      return doTask(settings, state, tasks[event.n % tasks.length] ?? 'plan')
    case 'keptWorkDone':
      return finishKept(state)
  }
}

const keptNext: readonly Later<GarageEvent>[] = [{ delay: keptWorkEvery, event: { is: 'keptWorkDone' } }]

/** The garage's services, people who work with them, and borders within which faults stay. */
export const garageModel = (settings: BulkheadSettings): Model<GarageState, GarageEvent> => ({
  initial: initialGarage,
  evolve: (state, timed) => evolve(settings, state, timed),
  react: (state, { event }) => {
    if (event.is === 'taskBegan') return [{ delay: taskEvery, event: { is: 'taskBegan', n: event.n + 1 } }]
    const goesOn = event.is === 'repaired' || event.is === 'keptWorkDone'
    return goesOn && state.kept > 0 && !state.down.includes('invoicing') ? keptNext : []
  },
})
