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

/** One command on its way, as it was measured. Grows while it runs. */
export interface Trace {
  readonly id: string
  readonly command: string
  readonly eventType: string | null
  readonly aggregateId: string
  readonly moments: readonly Moment[]
  readonly rules: readonly CheckedRule[]
  readonly end: TraceEnd
  /** Version of the aggregate before and after. */
  readonly versions: { readonly original: number; readonly current: number }
  /** Positions of the events that it added. */
  readonly positions: readonly number[]
  /** Ids of those events. */
  readonly eventIds: readonly string[]
  /** Name of the read model that changes. */
  readonly readModel: string
  /** Other contexts that got the event: when, and which event id they saw. */
  readonly received: readonly { readonly context: string; readonly at: number; readonly eventId: string }[]
}
