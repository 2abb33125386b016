import { customers, type GarageCommand } from '../../../garage/index.ts'
import { newId, runProjection, type EventStore, type ProjectionRun } from '../../../store/index.ts'
import { sendCommand } from '../../../workspace/index.ts'
import { median } from './median.ts'
import { withLabStore } from './withLabStore.ts'

/** What one way of running came to. */
export interface WayResult {
  /** Median real milliseconds from the command until its answer. */
  readonly latency: number
  /** Most events that the read model was behind when a command had answered. */
  readonly lag: number
  /** Median real milliseconds from a command's answer until the read model had folded its event; 0 when it had before. */
  readonly seenAfter: number
  /** SHA-256 over what happened, in order: aggregate, order, type and data of every event. */
  readonly logHash: string
}

/** The same commands with the read model in step with each of them, and behind them. */
export interface AsynchronyResult {
  readonly inStep: WayResult
  readonly behind: WayResult
}

/** How long the read model waits when it runs behind, in milliseconds. */
export const delayBehind = 300

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

/** Resolves with the moment at which the read model had folded the event at a position. */
const foldedAt = (run: ProjectionRun<unknown>, position: number): Promise<number> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (run.view().checkpoint < position) return
      stop()
      resolve(performance.now())
    }
    const stop = run.subscribe(look)
    look()
  })

const hashOfContents = async (store: EventStore): Promise<string> => {
  const rows: string[] = []
  for await (const event of store.readAll()) {
    rows.push(JSON.stringify([event.aggregateId, event.order, event.eventType, event.eventData]))
  }
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(rows.join('\n')))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Nothing of an experiment is to be kept. */
const forgetful = {
  load: async () => undefined,
  save: async () => undefined,
  remove: async () => undefined,
}

const measure = async (
  store: EventStore,
  run: ProjectionRun<unknown>,
  { commands, inStep }: { readonly commands: readonly GarageCommand[]; readonly inStep: boolean },
): Promise<WayResult> => {
  const latencies: number[] = []
  const seen: Promise<number>[] = []
  let lag = 0
  for (const command of commands) {
    const started = performance.now()
    const outcome = await sendCommand(store, command, { actor: 'experiment', commandId: newId() })
    const position = outcome.is === 'accepted' ? outcome.appended.position : 0
    const folded = foldedAt(run, position)
    if (inStep) await folded
    const answered = performance.now()
    latencies.push(answered - started)
    lag = Math.max(lag, position - run.view().checkpoint)
    seen.push(folded.then((at) => Math.max(0, at - answered)))
  }
  const seenAfter = median(await Promise.all(seen))
  return { latency: median(latencies), lag, seenAfter, logHash: await hashOfContents(store) }
}

const runOneWay = (name: string, commands: readonly GarageCommand[], inStep: boolean): Promise<WayResult> =>
  withLabStore(name, 'relaxed', async (store) => {
    const run = runProjection(store, customers, { checkpoints: forgetful })
    run.setDelay(inStep ? 0 : delayBehind)
    try {
      return await measure(store, run, { commands, inStep })
    } finally {
      await run.close()
    }
  })

/** Runs the same commands with the read model in step with each command, and behind by `delayBehind`. */
export const compareAsynchrony = async (count: number): Promise<AsynchronyResult> => {
  const commands = registrations(count)
  const inStep = await runOneWay('replayground-lab-in-step', commands, true)
  const behind = await runOneWay('replayground-lab-behind', commands, false)
  return { inStep, behind }
}
