import { contextOf, type GarageCommand } from '../../../garage/index.ts'
import { newId, type EventStore, type RecordedEvent, type Station } from '../../../store/index.ts'
import { sendCommand } from '../../../workspace/index.ts'
import { readModelOf, subjectOf } from './subject.ts'
import { reachedAt, type AddedEvent, type StationId } from './trace.ts'
import { commandTexts, createRecorder, type TraceRecorder } from './traceRecorder.ts'
import type { TraceWords } from './traceWords.ts'

/** What sending needs. */
export interface Sending {
  readonly store: EventStore
  readonly command: GarageCommand
  readonly actor: string
  readonly words: TraceWords
  /** Called with the recorder before the command is sent. */
  readonly begun: (recorder: TraceRecorder) => void
}

const added = ({ id, order, eventType, eventId, eventData }: RecordedEvent): AddedEvent => ({
  id,
  order,
  eventType,
  eventId,
  eventData,
})

type Reached = readonly [StationId, string] | null

const sentenceAt = (station: Station, { words, command }: Sending): Reached => {
  switch (station.is) {
    case 'handling':
      return ['handler', words.handler(contextOf(command.type))]
    case 'loaded':
      return ['load', words.loaded(station.eventsLoaded, station.version)]
    case 'checked': {
      const failed = station.checks.find((check) => !check.holds)
      const text =
        failed === undefined
          ? words.checksHold(station.checks.length)
          : words.checkFails(failed.rule, failed.reason)
      return ['check', text]
    }
    case 'executed':
      return ['event', words.executed(station.events.map((event) => event.eventType).join(', '))]
    case 'appended': {
      const { events, versions, timing } = station.appended
      const positions = events.map((event) => event.id).join(', ')
      return ['store', words.appended(positions, Math.max(...Object.values(versions)), timing.groupSize)]
    }
    case 'loading':
    case 'appending':
    case 'conflict':
      return null
  }
}

const observe = (sending: Sending, recorder: TraceRecorder, station: Station): void => {
  if (station.is === 'loading') recorder.change({ aggregateId: station.aggregateId })
  if (station.is === 'loaded') {
    recorder.change({ versions: { original: station.version, current: station.version } })
  }
  if (station.is === 'checked') recorder.change({ rules: station.checks })
  if (station.is === 'appended') {
    const { original } = recorder.current().versions
    const events = station.appended.events.map(added)
    recorder.change({ events, versions: { original, current: events.at(-1)?.order ?? original } })
  }
  const reached = sentenceAt(station, sending)
  if (reached !== null) recorder.reach(reached[0], station.at, reached[1])
}

const begin = (sending: Sending): TraceRecorder => {
  const { command, words, actor } = sending
  const recorder = createRecorder(performance.now(), {
    id: newId(),
    command: command.type,
    fields: commandTexts(command),
    actor,
    aggregateId: '',
    moments: [{ station: 'ui', at: 0, text: words.pressed(actor) }],
    rules: [],
    end: 'under way',
    failure: '',
    versions: { original: 0, current: 0 },
    stored: { before: 0, after: 0 },
    events: [],
    readModel: readModelOf(command.type),
    subject: subjectOf(command),
    received: [],
  })
  sending.begun(recorder)
  return recorder
}

/**
 * Sends a command and records when it reached each station up to the store. What follows - publish, projector, view -
 * is recorded by those who see it happen. A command that failed is recorded as such: it never throws.
 */
export const recordTrace = async (sending: Sending): Promise<TraceRecorder> => {
  const { store, command, actor, words } = sending
  const recorder = begin(sending)
  const { id } = recorder.current()
  try {
    const before = await store.head()
    // Counting was not part of the command: its clock starts now.
    recorder.restart(performance.now())
    recorder.reach('command', performance.now(), words.command(command.type))
    const outcome = await sendCommand(store, command, {
      actor,
      commandId: id,
      observe: (station) => observe(sending, recorder, station),
    })
    const after = await store.head()
    recorder.change({ end: outcome.is, stored: { before, after } })
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    // The events were made, so it was the store that did not take them.
    if (reachedAt(recorder.current(), 'event') !== undefined) {
      recorder.reach('store', performance.now(), failure)
    }
    recorder.change({ end: 'failed', failure })
  }
  return recorder
}
