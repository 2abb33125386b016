import {
  foldRun,
  RunError,
  type GivenInput,
  type Run,
  type RunEvent,
  type Seed,
  type Settings,
} from '../../kernel/index.ts'
import { newId, type EventStore } from '../../store/index.ts'
import { checkSettings, initialSettings } from '../settings/settingsSchema.ts'
import type { SimulatedLab } from '../simulatedLab.ts'

/** The log of a run as it is in the store. */
export interface RunLog<Input> {
  readonly stream: string
  readonly events: readonly RunEvent<Input>[]
  readonly run: Run<Input>
}

/** How a fresh run begins. */
export interface RunStart<Input> {
  /** Default: the lab's. */
  readonly seed?: Seed
  /** Those that differ from the lab's initial settings. */
  readonly settings?: Settings
  /** What is given from the start, as a lesson does. Ascending. */
  readonly inputs?: readonly GivenInput<Input>[]
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const prefixOf = (labId: string): string => `run-${labId}-`

/** A name for the stream of a new run; later ones sort after earlier ones. */
export const newRunStream = (labId: string): string => `${prefixOf(labId)}${newId()}`

/** Whether a stream is a run of this lab, and not of one whose id begins alike. */
export const isRunOf = (labId: string, stream: string): boolean =>
  stream.startsWith(prefixOf(labId)) && uuid.test(stream.slice(prefixOf(labId).length))

/** The newest run of a lab in the store; null when there is none. */
export const newestRun = async (store: EventStore, labId: string): Promise<string | null> => {
  const prefix = prefixOf(labId)
  const limit = 1000
  let newest: string | null = null
  let after: string | undefined
  for (;;) {
    const rows = await store.aggregates({ prefix, limit, ...(after === undefined ? {} : { after }) })
    newest = rows.findLast(({ aggregateId }) => isRunOf(labId, aggregateId))?.aggregateId ?? newest
    after = rows.at(-1)?.aggregateId
    if (rows.length < limit) return newest
  }
}

/** A recorded event as the kernel knows it. Its shape is checked when it is folded. */
export const runEventOf = <Input>(recorded: {
  readonly eventType: string
  readonly eventData: unknown
}): RunEvent<Input> =>
  ({ eventType: recorded.eventType, eventData: recorded.eventData }) as unknown as RunEvent<Input>

const kinds: ReadonlySet<string> = new Set([
  'LabOpened',
  'InputGiven',
  'Branched',
  'BranchChosen',
  'SettingChanged',
])

/**
 * What the events of a run come to.
 *
 * @throws {RunError} when they make no run
 */
export const runLog = <Input>(stream: string, events: readonly RunEvent<Input>[]): RunLog<Input> => {
  const strange = events.find(({ eventType }) => !kinds.has(eventType))
  if (strange !== undefined) {
    throw new RunError(
      `Failed to read the run: because it holds an event of the unknown type "${strange.eventType}". Start a fresh run.`,
    )
  }
  return { stream, events, run: foldRun(events) }
}

/** Reads a run. @throws {RunError} when its events make no run */
export const readRun = async <Input>(store: EventStore, stream: string): Promise<RunLog<Input>> => {
  const events: RunEvent<Input>[] = []
  for await (const recorded of store.read(stream)) events.push(runEventOf<Input>(recorded))
  return runLog(stream, events)
}

/** Stores the events of a run under a fresh name: nothing that is there is touched. */
export const writeRun = async <Input>(
  store: EventStore,
  labId: string,
  events: readonly RunEvent<Input>[],
): Promise<RunLog<Input>> => {
  const log = runLog(newRunStream(labId), events)
  await store.append(log.stream, events, 'none')
  return log
}

/** Begins a fresh run of a lab. @throws {RunError} when a setting is not allowed or an input unknown */
export const openRun = async <State, Event, Input>(
  store: EventStore,
  lab: SimulatedLab<State, Event, Input>,
  start: RunStart<Input> = {},
): Promise<RunLog<Input>> => {
  const settings = checkSettings(lab.settings, { ...initialSettings(lab.settings), ...start.settings })
  const { id: labId, modelVersion } = lab
  const opened: RunEvent<Input> = {
    eventType: 'LabOpened',
    eventData: { labId, modelVersion, seed: start.seed ?? lab.seed ?? 1, settings },
  }
  const given = (start.inputs ?? []).map(({ at, input }): RunEvent<Input> => {
    if (lab.isInput(input)) return { eventType: 'InputGiven', eventData: { at, input } }
    throw new RunError(
      `Failed to open a run: because ${JSON.stringify(input)} is no input of the lab "${labId}". Leave it out.`,
    )
  })
  return writeRun(store, labId, [opened, ...given])
}
