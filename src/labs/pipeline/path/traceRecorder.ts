import type { GarageCommand } from '../../../garage/index.ts'
import { stations, type Moment, type StationId, type SubscriberId, type Trace } from './trace.ts'

/** A trace that can grow. Moments are given on the clock of `performance.now()`. */
export interface TraceRecorder {
  /** The clock of this trace starts at this moment instead. */
  readonly restart: (at: number) => void
  /** Adds a station. It is reached once: the earliest moment that anybody saw counts. */
  readonly reach: (station: StationId, at: number, text: string) => void
  /** Another context got an event. */
  readonly receive: (subscriber: SubscriberId, at: number, eventId: string) => void
  readonly change: (change: Partial<Trace>) => void
  readonly current: () => Trace
  /** Called with the trace each time that it has grown. */
  readonly onGrown: (grown: (trace: Trace) => void) => void
}

/** The fields of a command as texts; those inside others by their path. */
export const commandTexts = (command: GarageCommand): Trace['fields'] =>
  Object.entries(command)
    .filter(([name]) => name !== 'type')
    .flatMap(([name, value]: [string, unknown]): Trace['fields'] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([inner, text]) => [`${name}.${inner}`, String(text)] as const)
        : [[name, String(value)]],
    )

const inOrder = (moments: readonly Moment[]): readonly Moment[] =>
  moments.toSorted((a, b) => stations.indexOf(a.station) - stations.indexOf(b.station))

/** A recorder for a command whose button was pressed at `pressedAt`. */
export const createRecorder = (pressedAt: number, first: Trace): TraceRecorder => {
  let trace = first
  let start = pressedAt
  let tell = (_trace: Trace): void => undefined
  const change = (part: Partial<Trace>): void => {
    trace = { ...trace, ...part }
    tell(trace)
  }
  return {
    change,
    current: () => trace,
    onGrown: (grown) => {
      tell = grown
      grown(trace)
    },
    restart: (at) => {
      start = at
    },
    reach: (station, at, text) => {
      const known = trace.moments.find((moment) => moment.station === station)
      const moment: Moment = { station, at: at - start, text }
      if (known !== undefined && known.at <= moment.at) return
      // A later station can be seen first: two readers of the log do not wait for each other.
      change({ moments: inOrder([...trace.moments.filter((each) => each !== known), moment]) })
    },
    receive: (subscriber, at, eventId) => {
      const known = trace.received.some((each) => each.subscriber === subscriber && each.eventId === eventId)
      if (!known) change({ received: [...trace.received, { subscriber, at: at - start, eventId }] })
    },
  }
}
