import { customers, type GarageCommand } from '../../../garage/index.ts'
import {
  deleteStore,
  newId,
  openEventStore,
  runProjection,
  type EventStore,
  type ProjectionRun,
} from '../../../store/index.ts'
import { sendCommand } from '../../../workspace/index.ts'

/** What one way of running came to. */
export interface WayResult {
  /** Median real milliseconds from the command until its answer. */
  readonly latency: number
  /** Most events that the read model was behind when a command had answered. */
  readonly lag: number
}

export interface AsynchronyResult {
  readonly inStep: WayResult
  readonly behind: WayResult
  readonly sameLog: boolean
}

const registrations = (count: number): readonly GarageCommand[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'RegisterCustomer',
    customerId: `c-${index}`,
    name: `Customer ${index}`,
    address: `Lindelaan ${index + 1}`,
    postalCode: '3511 AB',
    city: 'Utrecht',
    telephoneNumber: '06-12345678',
    emailAddress: `c${index}@voorbeeld.nl`,
  }))

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const folded = (run: ProjectionRun<unknown>, position: number): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (run.view().checkpoint < position) return
      stop()
      resolve()
    }
    const stop = run.subscribe(look)
    look()
  })

/** Types and data of all events: what both logs must share. Ids and times differ from run to run. */
const contentsOf = async (store: EventStore): Promise<string> => {
  const rows: string[] = []
  for await (const event of store.readAll()) {
    rows.push(JSON.stringify([event.aggregateId, event.order, event.eventType, event.eventData]))
  }
  return rows.join('\n')
}

const runOneWay = async (
  name: string,
  commands: readonly GarageCommand[],
  inStep: boolean,
): Promise<WayResult & { readonly contents: string }> => {
  const store = await openEventStore(name)
  const run = runProjection(store, customers)
  run.setDelay(inStep ? 0 : 300)
  const latencies: number[] = []
  let lag = 0
  for (const command of commands) {
    const started = performance.now()
    const outcome = await sendCommand(store, command, { actor: 'experiment', commandId: newId() })
    if (outcome.is === 'accepted' && inStep) await folded(run, outcome.appended.position)
    latencies.push(performance.now() - started)
    lag = Math.max(lag, (await store.head()) - run.view().checkpoint)
  }
  const contents = await contentsOf(store)
  await run.close()
  store.close()
  await deleteStore(name)
  return { latency: median(latencies), lag, contents }
}

/** Runs the same commands with the read model in step with each command, and behind by 300 ms. */
export const compareAsynchrony = async (count: number): Promise<AsynchronyResult> => {
  const commands = registrations(count)
  const tag = newId().slice(-6)
  const inStep = await runOneWay(`replayground-lab-sync-${tag}`, commands, true)
  const behind = await runOneWay(`replayground-lab-async-${tag}`, commands, false)
  return { inStep, behind, sameLog: inStep.contents === behind.contents }
}
