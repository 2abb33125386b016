/** The ten stations of a command, in the order of the lecture's picture. */
export const stations = [
  'ui',
  'command',
  'handler',
  'load',
  'check',
  'event',
  'store',
  'publish',
  'projector',
  'view',
] as const

export type StationId = (typeof stations)[number]

/** The read models that commands change. */
export type ReadModelId = 'customers' | 'vehicles' | 'dayPlanning'

/** Other contexts that follow the log. */
export type SubscriberId = 'notifications' | 'invoicing'

/** A rule as it came out. */
export interface CheckedRule {
  readonly rule: string
  readonly holds: boolean
  readonly reason: string
}

/** A station that the command reached, at a measured moment. */
export interface Moment {
  readonly station: StationId
  /** Real milliseconds since the person pressed the button. */
  readonly at: number
  /** What happened there, in a sentence. */
  readonly text: string
}

/** What became of the command. */
export type TraceEnd = 'under way' | 'accepted' | 'rejected' | 'failed'

/** An event that the command added. */
export interface AddedEvent {
  readonly id: number
  readonly order: number
  readonly eventType: string
  readonly eventId: string
  readonly eventData: unknown
}

/** Another context that got the event: when, and which event id it saw. */
export interface Reception {
  readonly subscriber: SubscriberId
  /** Real milliseconds since the button. */
  readonly at: number
  readonly eventId: string
}

/** One command on its way, as it was measured. Grows while it runs. */
export interface Trace {
  readonly id: string
  readonly command: string
  /** The command's fields as texts, by name. */
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly actor: string
  readonly aggregateId: string
  readonly moments: readonly Moment[]
  readonly rules: readonly CheckedRule[]
  readonly end: TraceEnd
  /** Why it failed, when it neither was accepted nor refused; else empty. */
  readonly failure: string
  /** Version of the aggregate before and after. */
  readonly versions: { readonly original: number; readonly current: number }
  /** Events in the whole store before and after. */
  readonly stored: { readonly before: number; readonly after: number }
  /** What it added; several for one command are rare, none for a refused one. */
  readonly events: readonly AddedEvent[]
  readonly readModel: ReadModelId
  /** What the front desk asks the read model for, to see the command's effect. */
  readonly subject: string
  readonly received: readonly Reception[]
}

/** Type of the command's last event; null when it added none. */
export const eventTypeOf = (trace: Trace): string | null => trace.events.at(-1)?.eventType ?? null

/** Position of the command's last event; 0 when it added none. */
export const positionOf = (trace: Trace): number => trace.events.at(-1)?.id ?? 0

/** When a station was reached, in real milliseconds since the button; undefined when it was not (yet). */
export const reachedAt = (trace: Trace, station: StationId): number | undefined =>
  trace.moments.find((moment) => moment.station === station)?.at
