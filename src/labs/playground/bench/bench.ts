import { newId, type EventStore, type Json, type NewEvent, type RecordedEvent } from '../../../store/index.ts'
import type { Decided, Failed, OwnCommand, OwnEvent, Played } from '../sandbox/protocol.ts'
import type { Sandbox } from '../sandbox/openSandbox.ts'

/** What the learner's program made of the stored events, and of the last command. */
export interface BenchView {
  readonly program: string
  /** The aggregate whose events are replayed. */
  readonly stream: string
  readonly events: readonly RecordedEvent[]
  /** The last program that ran to its end; null before. */
  readonly played: Played | null
  /** Why the last request did not end well; null when it did. */
  readonly failed: Failed | null
  readonly decided: Decided | null
  /** Commands that were sent since this stream began. */
  readonly sent: number
}

export interface Bench {
  /** Replays the stored events of the program's domain through it. `fresh`: under a new aggregate without events. */
  open(program: string, fresh?: boolean): Promise<BenchView>
  /** Lets the program decide, and appends what it raised under the version it was decided on. */
  send(view: BenchView, command: OwnCommand): Promise<BenchView>
  /** Appends events from a file to a new aggregate, and opens the program on it. */
  importEvents(program: string, events: readonly OwnEvent[]): Promise<BenchView>
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40) || 'domain'

const streamNumber = (stream: string): number => Number(/-(\d+)$/.exec(stream)?.[1] ?? 0)

const newestStream = async (store: EventStore, slug: string): Promise<number> => {
  const rows = await store.aggregates({ prefix: `${slug}-` })
  return Math.max(0, ...rows.map(({ aggregateId }) => streamNumber(aggregateId)))
}

const readStream = async (store: EventStore, stream: string): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = []
  for await (const event of store.read(stream)) events.push(event)
  return events
}

/** Stored events as the program knows them. */
export const ownEventsOf = (events: readonly RecordedEvent[]): readonly OwnEvent[] =>
  events.map(({ eventType, eventData }) => ({ type: eventType, data: eventData as Json }))

const newEvents = (events: readonly OwnEvent[], commandId: string): readonly NewEvent[] =>
  events.map(({ type, data }) => ({
    eventType: type,
    eventData: data as object,
    actor: 'learner',
    causationId: commandId,
    correlationId: commandId,
  }))

const emptyView = (program: string, failed: Failed | null): BenchView => ({
  program,
  stream: '',
  events: [],
  played: null,
  failed,
  decided: null,
  sent: 0,
})

const openStream = async (
  sandbox: Sandbox,
  store: EventStore,
  program: string,
  stream: string,
): Promise<BenchView> => {
  const events = await readStream(store, stream)
  const outcome = await sandbox.run({ program, events: ownEventsOf(events), command: null })
  const view = { ...emptyView(program, null), stream, events }
  return outcome.is === 'played' ? { ...view, played: outcome } : { ...view, failed: outcome }
}

const sendTo = async (
  { sandbox, store }: { readonly sandbox: Sandbox; readonly store: EventStore },
  view: BenchView,
  command: OwnCommand,
): Promise<BenchView> => {
  const { program, stream, events } = view
  const asked = await sandbox.run({ program, events: ownEventsOf(events), command })
  const sent = view.sent + 1
  if (asked.is !== 'played') return { ...view, sent, decided: null, failed: asked }
  const { decided } = asked
  const next = { ...view, sent, decided, failed: null, played: asked }
  if (decided?.is !== 'raised' || decided.events.length === 0) return next
  await store.append(stream, newEvents(decided.events, newId()), events.length)
  const after = await openStream(sandbox, store, program, stream)
  const complaints = [...asked.complaints, ...(after.played?.complaints ?? [])]
  const different = complaints.filter(
    ({ is, about }, at) => complaints.findIndex((each) => each.is === is && each.about === about) === at,
  )
  const played = after.played === null ? asked : { ...after.played, complaints: different }
  return { ...after, sent, decided, played }
}

/** The learner's domain on a real store: commands through the sandbox, events through the conditional append. */
export const createBench = (sandbox: Sandbox, store: EventStore): Bench => {
  const open = async (program: string, fresh = false): Promise<BenchView> => {
    const first = await sandbox.run({ program, events: [], command: null })
    if (first.is !== 'played') return emptyView(program, first)
    const slug = slugOf(first.name)
    const newest = await newestStream(store, slug)
    return openStream(sandbox, store, program, `${slug}-${Math.max(1, fresh ? newest + 1 : newest)}`)
  }
  return {
    open,
    send: (view, command) => sendTo({ sandbox, store }, view, command),
    importEvents: async (program, events) => {
      const view = await open(program, true)
      if (view.failed !== null || events.length === 0) return view
      await store.append(view.stream, newEvents(events, newId()), 'none')
      return openStream(sandbox, store, program, view.stream)
    },
  }
}
