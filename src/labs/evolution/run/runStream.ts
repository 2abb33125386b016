import { foldRun, type RunEvent, type Settings, type SettingValue } from '../../../kernel/index.ts'
import { newId, type EventStore, type NewEvent } from '../../../store/index.ts'
import { modelVersion, seed } from '../model.ts'
import { firstSettings } from './runSettings.ts'

/** How streams with runs of this lab begin. */
const prefix = 'run-evolution-'

/** A run of this lab as the store has it. */
export interface StoredRun {
  readonly stream: string
  readonly settings: Settings
  /** Version of the stream. */
  readonly version: number
}

const opened = (): NewEvent => ({
  eventType: 'LabOpened',
  eventData: { labId: 'evolution', modelVersion, seed, settings: firstSettings },
})

const changed = (name: string, value: SettingValue): NewEvent => ({
  eventType: 'SettingChanged',
  eventData: { name, value },
})

const newestStream = async (store: EventStore): Promise<string | null> => {
  let newest: string | null = null
  // Ids sort by time; the list comes in pages.
  for (;;) {
    const page = await store.aggregates({ prefix, ...(newest === null ? {} : { after: newest }) })
    const last = page.at(-1)
    if (last === undefined) return newest
    newest = last.aggregateId
  }
}

/** The newest run of this lab in a store; null when there is none, or its model is of another version. */
export const readNewestRun = async (store: EventStore): Promise<StoredRun | null> => {
  const stream = await newestStream(store)
  if (stream === null) return null
  const events: RunEvent<never>[] = []
  for await (const { eventType, eventData } of store.read(stream)) {
    events.push({ eventType, eventData } as RunEvent<never>)
  }
  const run = foldRun(events)
  if (run.modelVersion !== modelVersion) return null
  return { stream, settings: { ...firstSettings, ...run.settings }, version: events.length }
}

/** The events that lead from some settings to others: one for each that differs. */
export const changesBetween = (before: Settings, after: Settings): readonly NewEvent[] =>
  Object.entries(after)
    .filter(([name, value]) => before[name] !== value)
    .map(([name, value]) => changed(name, value))

/** Appends what changed, and opens a run with the first change. */
export const appendChanges = async (
  store: EventStore,
  run: StoredRun | null,
  after: Settings,
): Promise<StoredRun | null> => {
  const changes = changesBetween(run?.settings ?? firstSettings, after)
  if (changes.length === 0) return run
  const stream = run?.stream ?? `${prefix}${newId()}`
  const events = run === null ? [opened(), ...changes] : changes
  const { versions } = await store.append(stream, events, run === null ? 'none' : 'exists')
  return { stream, settings: after, version: versions[stream] ?? events.length }
}
