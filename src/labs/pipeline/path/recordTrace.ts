import { contextOf, type GarageCommand } from '../../../garage/index.ts'
import { ConcurrencyError, newId, type EventStore, type Station } from '../../../store/index.ts'
import { sendCommand } from '../../../workspace/index.ts'
import { stations, type Moment, type StationId, type Trace } from './trace.ts'

/** Sentences for the stations. */
export interface TraceWords {
  readonly pressed: (actor: string) => string
  readonly command: (command: string) => string
  readonly handler: (context: string) => string
  readonly loaded: (events: number, version: number) => string
  readonly checksHold: (rules: number) => string
  readonly checkFails: (rule: string, reason: string) => string
  readonly executed: (events: string) => string
  readonly appended: (positions: string, version: number, groupSize: number) => string
  readonly published: (id: number) => string
  readonly projected: (readModel: string, checkpoint: number) => string
  readonly shown: (readModel: string) => string
}

/** What sending needs. */
export interface Sending {
  readonly store: EventStore
  readonly command: GarageCommand
  readonly actor: string
  readonly words: TraceWords
  readonly readModel: string
  /** Called with the trace each time that it has grown. */
  readonly grown: (trace: Trace) => void
}

const atStation = (station: Station, sending: Sending): readonly [StationId, string] | null => {
  const { words } = sending
  switch (station.is) {
    case 'handling':
      return ['handler', words.handler(contextOf(sending.command.type))]
    case 'loaded':
      return ['load', words.loaded(station.eventsLoaded, station.version)]
    case 'checked': {
      const failed = station.checks.find((check) => !check.holds)
      return [
        'check',
        failed === undefined
          ? words.checksHold(station.checks.length)
          : words.checkFails(failed.rule, failed.reason),
      ]
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

/** A trace that can grow. */
export interface TraceRecorder {
  /** Adds a station at a moment of `performance.now()`. A station is reached once. */
  readonly reach: (station: StationId, at: number, text: string) => void
  readonly change: (change: Partial<Trace>) => void
  readonly current: () => Trace
}

const recorder = (first: Trace, zero: number, grown: (trace: Trace) => void): TraceRecorder => {
  let trace = first
  const change = (part: Partial<Trace>): void => {
    trace = { ...trace, ...part }
    grown(trace)
  }
  return {
    change,
    current: () => trace,
    reach: (station, at, text) => {
      if (trace.moments.some((moment) => moment.station === station)) return
      const moment: Moment = { station, at: at - zero, text }
      // A later station can be seen first: two readers of the log do not wait for each other.
      const moments = [...trace.moments, moment].toSorted(
        (a, b) => stations.indexOf(a.station) - stations.indexOf(b.station),
      )
      change({ moments })
    },
  }
}

const begin = (sending: Sending, id: string): TraceRecorder => {
  const zero = performance.now()
  const { command, words, actor, readModel } = sending
  const first: Trace = {
    id,
    command: command.type,
    eventType: null,
    aggregateId: '',
    moments: [{ station: 'ui', at: 0, text: words.pressed(actor) }],
    rules: [],
    end: 'under way',
    versions: { original: 0, current: 0 },
    positions: [],
    eventIds: [],
    readModel,
    received: [],
  }
  return recorder(first, zero, sending.grown)
}

const observe = (sending: Sending, recording: TraceRecorder, station: Station): void => {
  if (station.is === 'loading') recording.change({ aggregateId: station.aggregateId })
  if (station.is === 'loaded') {
    recording.change({ versions: { original: station.version, current: station.version } })
  }
  if (station.is === 'checked') recording.change({ rules: station.checks })
  const reached = atStation(station, sending)
  if (reached !== null) recording.reach(reached[0], station.at, reached[1])
}

/**
 * Sends a command and records when it reached each station up to the store. What follows - publish, projector, view -
 * is recorded by those who see it happen.
 */
export const recordTrace = async (sending: Sending): Promise<TraceRecorder> => {
  const commandId = newId()
  const recording = begin(sending, commandId)
  recording.reach('command', performance.now(), sending.words.command(sending.command.type))
  try {
    const outcome = await sendCommand(sending.store, sending.command, {
      actor: sending.actor,
      commandId,
      observe: (station) => observe(sending, recording, station),
    })
    if (outcome.is === 'rejected') recording.change({ end: 'rejected' })
    else {
      const { events } = outcome.appended
      recording.change({
        end: 'accepted',
        eventType: events.at(-1)?.eventType ?? null,
        versions: { original: outcome.originalVersion, current: outcome.currentVersion },
        positions: events.map((event) => event.id),
        eventIds: events.map((event) => event.eventId),
      })
    }
  } catch (error) {
    recording.change({ end: 'failed' })
    if (!(error instanceof ConcurrencyError)) throw error
    recording.reach('store', performance.now(), error.message)
  }
  return recording
}
