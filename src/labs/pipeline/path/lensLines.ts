import type { Place } from './film.ts'
import { reachedAt, type CheckedRule, type StationId, type Trace } from './trace.ts'

/** A line about the station at the playhead. */
export interface LensLine {
  readonly id: string
  readonly label: string
  readonly value: string
  /** A rule that holds, one that does not, or nothing of the kind. */
  readonly verdict?: 'holds' | 'fails'
  /** The whole sentence, where the line shows only its beginning. */
  readonly sentence?: string
}

/** Names of what the lens shows. */
export interface LensWords {
  readonly lens: {
    readonly actor: string
    readonly aggregate: string
    readonly version: string
    readonly events: string
    readonly expected: string
    readonly unchanged: (version: number, events: number) => string
    readonly added: (before: number, after: number) => string
    readonly nothingAppended: string
    readonly eventId: string
    readonly position: string
    readonly order: string
    readonly got: string
    readonly asked: string
  }
  readonly nodes: Readonly<Record<'notifications' | 'invoicing' | 'projector', string>>
  readonly readModels: Readonly<Record<Trace['readModel'], string>>
}

const line = (label: string, value: string): LensLine => ({ id: label, label, value })

const ruleLine = ({ rule, holds, reason }: CheckedRule): LensLine => ({
  id: rule,
  label: rule,
  value: '',
  verdict: holds ? 'holds' : 'fails',
  sentence: reason,
})

/** Rules light up one after the other while the command is on its way through them; at the station all are lit. */
const litRules = (trace: Trace, part: number): readonly LensLine[] => {
  const lit = part >= 1 ? trace.rules.length : Math.floor(part * (trace.rules.length + 1))
  return trace.rules.slice(0, lit).map(ruleLine)
}

const refusal = (trace: Trace, part: number, { lens }: LensWords): readonly LensLine[] =>
  trace.end !== 'rejected' || part < 1
    ? []
    : [line(lens.nothingAppended, lens.unchanged(trace.versions.current, trace.stored.after))]

const texts = (data: unknown): readonly LensLine[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).map(([name, value]: [string, unknown]) =>
        line(name, typeof value === 'string' ? value : JSON.stringify(value)),
      )
    : []

const storedLines = (trace: Trace, { lens }: LensWords): readonly LensLine[] => [
  line(lens.aggregate, trace.aggregateId),
  line(lens.expected, String(trace.versions.original)),
  line(lens.version, lens.added(trace.versions.original, trace.versions.current)),
  ...trace.events.map(({ id, order, eventType }) => ({
    id: `event-${id}`,
    label: `${lens.position} ${id}, ${lens.order} ${order}`,
    value: eventType,
  })),
]

const subscriberLines = (trace: Trace, words: LensWords): readonly LensLine[] => {
  const last = trace.events.at(-1)
  const got = trace.received.filter(({ eventId }) => eventId === last?.eventId)
  return [
    line(words.lens.eventId, last?.eventId ?? ''),
    ...got.map(({ subscriber }) => line(words.nodes[subscriber], words.lens.got)),
    ...(reachedAt(trace, 'projector') === undefined
      ? []
      : [line(words.readModels[trace.readModel], words.lens.got)]),
  ]
}

/** What there is to see at a station. */
const linesAt = (station: StationId, trace: Trace, part: number, words: LensWords): readonly LensLine[] => {
  const { lens } = words
  switch (station) {
    case 'ui':
      return [line(lens.actor, trace.actor)]
    case 'command':
    case 'handler':
      return trace.fields.map(([name, value]) => line(name, value))
    case 'load':
      return [
        line(lens.aggregate, trace.aggregateId),
        line(lens.events, String(trace.versions.original)),
        line(lens.version, String(trace.versions.original)),
      ]
    case 'check':
      return [...refusal(trace, part, words), ...litRules(trace, part)]
    case 'event':
      return texts(trace.events.at(-1)?.eventData)
    case 'store':
      return storedLines(trace, words)
    case 'publish':
      return subscriberLines(trace, words)
    case 'projector':
    case 'view':
      return [
        line(lens.asked, trace.subject),
        line(
          words.readModels[trace.readModel],
          trace.moments.find((each) => each.station === station)?.text ?? '',
        ),
      ]
  }
}

/** Lines about the place of the film, at most as many as there is room for. */
export const lensLines = (trace: Trace, place: Place, words: LensWords): readonly LensLine[] =>
  linesAt(place.station, trace, place.part, words)
